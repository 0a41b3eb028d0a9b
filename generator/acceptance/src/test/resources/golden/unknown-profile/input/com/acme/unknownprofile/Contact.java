package com.acme.unknownprofile;

import dev.callwright.annotation.Variable;

class Contact {

    @Variable("text3")
    String name;
}
