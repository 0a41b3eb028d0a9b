package com.acme.inferredlombokpaths;

import dev.callwright.annotation.Variable;

@lombok.Data
class Client {

    private Phone phone;

    @Variable("text2")
    private String name;
}
