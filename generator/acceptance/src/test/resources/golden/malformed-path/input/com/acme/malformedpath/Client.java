package com.acme.malformedpath;

class Client {

    String phone;
}
