package com.acme;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.contract.Scenario;

/** Depends on a class that is generated, in what is mapped and in what is not. */
@Callee(Scenario.FINANCIAL_MARKETING)
class Contact {

    private final ImmutableLead lead;

    Contact(ImmutableLead lead) {
        this.lead = lead;
    }

    @CalleeNumber
    String mobile() {
        return lead.mobile();
    }

    ImmutableLead lead() {
        return lead;
    }
}
