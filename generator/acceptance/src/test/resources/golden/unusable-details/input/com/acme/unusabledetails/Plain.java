package com.acme.unusabledetails;

class Plain {

    String name;
}
