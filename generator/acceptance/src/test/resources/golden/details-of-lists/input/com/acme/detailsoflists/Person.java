package com.acme.detailsoflists;

import dev.callwright.annotation.CalleeNumber;

class Person {
    @CalleeNumber
    String mobile;

    String getMobile() {
        return mobile;
    }
}
