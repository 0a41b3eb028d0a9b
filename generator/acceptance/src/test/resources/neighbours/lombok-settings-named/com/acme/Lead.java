package com.acme;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import lombok.AllArgsConstructor;
import lombok.Getter;
import lombok.experimental.PackagePrivate;

@AllArgsConstructor
@Callee(Scenario.FINANCIAL_MARKETING)
class Lead {

    @Getter
    @CalleeNumber(accessor = "mobile")
    private String mMobile;

    @PackagePrivate
    @Variable("text1")
    String mName;

    @Getter
    @Variable(value = "text2", accessor = "town")
    private String mTown;

    @Getter
    @Variable(value = "text3", accessor = "client", path = "city()")
    private Client mClient;

    @Getter
    @AllArgsConstructor
    static class Client {
        private String mCity;
    }
}
