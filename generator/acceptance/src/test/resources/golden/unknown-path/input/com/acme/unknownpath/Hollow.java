package com.acme.unknownpath;

class Hollow {}
