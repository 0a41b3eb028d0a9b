package com.acme.repeated;

record Person(String mobile, String name, String city) {}
