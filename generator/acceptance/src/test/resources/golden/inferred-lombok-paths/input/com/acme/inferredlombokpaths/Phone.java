package com.acme.inferredlombokpaths;

class Phone {

    @lombok.Getter
    private String number;

    @lombok.Getter
    private boolean landline;
}
