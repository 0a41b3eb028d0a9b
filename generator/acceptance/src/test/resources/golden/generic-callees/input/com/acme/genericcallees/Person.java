package com.acme.genericcallees;

class Person {

    String name = "Name";
}
