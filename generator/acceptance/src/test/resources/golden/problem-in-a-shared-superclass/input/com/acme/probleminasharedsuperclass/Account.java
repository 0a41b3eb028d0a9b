package com.acme.probleminasharedsuperclass;

import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;

abstract class Account {

    @CalleeNumber
    String mobile;

    @Variable("tex1")
    String owner;
}
