package com.acme.taskclassnametaken;

class LeadCallTask {}
