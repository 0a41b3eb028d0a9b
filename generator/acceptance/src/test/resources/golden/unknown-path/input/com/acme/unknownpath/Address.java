package com.acme.unknownpath;

record Address(String city, String street, String house, String zip, String region, String country) {}
