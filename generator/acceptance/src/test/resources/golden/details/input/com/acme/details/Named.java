package com.acme.details;

import dev.callwright.annotation.Variable;

abstract class Named {

    @Variable("name")
    String name = "Name";
}
