package com.acme.paths;

record Phone(String number) {}
