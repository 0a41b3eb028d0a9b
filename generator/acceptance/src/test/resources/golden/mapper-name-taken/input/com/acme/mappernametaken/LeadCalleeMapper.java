package com.acme.mappernametaken;

class LeadCalleeMapper {}
