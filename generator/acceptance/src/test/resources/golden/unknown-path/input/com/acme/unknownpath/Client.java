package com.acme.unknownpath;

class Client {

    String phone;

    Address address;
}
