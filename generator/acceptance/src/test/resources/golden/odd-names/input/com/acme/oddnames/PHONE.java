package com.acme.oddnames;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.time.LocalDate;
import java.util.Optional;

@Callee(Scenario.FINANCIAL_MARKETING)
class PHONE {

    @CalleeNumber
    private String PHONE;

    @Variable("text1")
    private LocalDate Due_Date;

    @Variable(value = "text2", path = "sink.source")
    Strings String;

    @Variable(value = "text3", path = "com")
    Strings com;

    @Variable(value = "text4", path = "été")
    Strings straße;

    @Variable(value = "text5", path = "sink.source")
    Strings java;

    @Variable("text6")
    java.lang.String _class = "6";

    @Variable(value = "text7", path = "Optional")
    Strings CalleeVariable;

    java.lang.String getPHONE() {
        return "463200000007";
    }

    LocalDate getDue_Date() {
        return LocalDate.EPOCH;
    }
}
