package com.acme.repeated;

import dev.callwright.annotation.Variable;

class Address {

    @Variable("text5")
    @Variable("text6")
    String zip;
}
