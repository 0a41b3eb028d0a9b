package com.acme;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Mapped by both. */
@Callee(Scenario.FINANCIAL_MARKETING)
class Lead {

    @CalleeNumber
    private final String mobile;

    @Variable("text1")
    private final String name;

    Lead(String mobile, String name) {
        this.mobile = mobile;
        this.name = name;
    }

    public String getMobile() {
        return mobile;
    }

    public String getName() {
        return name;
    }

    record Card(String phone, String name) {}

    @Mapper
    interface Cards {
        @Mapping(target = "phone", source = "mobile")
        Card of(Lead lead);
    }
}
