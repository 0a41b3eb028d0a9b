package com.acme.detailsfromajar.library;

import dev.callwright.annotation.CalleeDetails;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import java.util.Optional;

/** Whoever looks into it is in another compilation. */
@CalleeDetails
public class Party {

    @CalleeNumber
    private final String mobile;

    @Variable("text1")
    public Optional<String> name = Optional.empty();

    public Party(String mobile) {
        this.mobile = mobile;
    }

    public String getMobile() {
        return mobile;
    }
}
