package com.acme;

import dev.callwright.annotation.CalleeNumber;
import lombok.Getter;
import lombok.experimental.SuperBuilder;

@Getter
@SuperBuilder
abstract class Account {

    @CalleeNumber
    private final String mobile;
}
