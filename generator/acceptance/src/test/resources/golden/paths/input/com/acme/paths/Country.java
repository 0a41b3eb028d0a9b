package com.acme.paths;

final class Country {

    String code() {
        return "IT";
    }

    /** Not what the path asks for. */
    String getCode() {
        return "wrong";
    }
}
