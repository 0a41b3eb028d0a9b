package com.acme.profiles;

import dev.callwright.annotation.Variable;

class Contact {

    String mobile;

    @Variable("emergency_contact_name")
    String name;
}
