package com.acme.description;

import dev.callwright.annotation.Variable;

interface Identified {

    @Variable("text3")
    String getId();
}
