package com.acme.annotatedparameter;

import dev.callwright.annotation.CalleeNumber;

class Elsewhere {

    void call(@CalleeNumber String mobile) {}
}
