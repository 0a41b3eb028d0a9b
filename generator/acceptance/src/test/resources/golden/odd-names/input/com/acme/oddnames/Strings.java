package com.acme.oddnames;

class Strings {

    Strings sink;
    String source = "2";
    String com = "3";
    String été = "4";

    java.util.Optional<Integer> getOptional() {
        return java.util.Optional.of(7);
    }
}
