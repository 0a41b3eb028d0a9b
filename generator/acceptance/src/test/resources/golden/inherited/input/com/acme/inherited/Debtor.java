package com.acme.inherited;

import dev.callwright.annotation.CalleeNumber;

interface Debtor {

    @CalleeNumber
    String mobile();
}
