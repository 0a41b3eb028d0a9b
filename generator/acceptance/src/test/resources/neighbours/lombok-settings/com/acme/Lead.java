package com.acme;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import lombok.Getter;

@Callee(Scenario.FINANCIAL_MARKETING)
class Lead {

    @Getter
    @CalleeNumber
    private String mMobile;

    @Variable("text1")
    String mName;

    @Getter
    @Variable(value = "text2", accessor = "fetchTown")
    private String mTown;

    @Getter
    @Variable(value = "text3", accessor = "client", path = "mCity")
    private Client mClient;

    @Getter
    static class Client {
        private String mCity;
    }
}
