package com.acme.getternames;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.util.Optional;

/** Whatever the getter of a private field is called. */
@Callee(Scenario.FINANCIAL_MARKETING)
class Account {

    @CalleeNumber
    private String xNumber;

    @Variable("text1")
    private String eMail;

    @Variable("text2")
    private String url;

    @Variable(value = "text3", accessor = "readCity")
    private String city;

    @Variable("text4")
    private String street;

    @Variable(value = "text5", accessor = "fetch")
    String open;

    @Variable("text6")
    private String active;

    @Variable("text7")
    private String isDone;

    public String getXNumber() {
        return "463200000007";
    }

    public String geteMail() {
        return "1";
    }

    /** Takes a parameter, and so is no getter. */
    public String getUrl(String fallback) {
        return fallback;
    }

    public Account url(String to) {
        url = to;
        return this;
    }

    public Optional<String> url() {
        return Optional.of("2");
    }

    String readCity() {
        return "3";
    }

    /** A getter of another account, not of this one. */
    public static String getStreet() {
        return "static";
    }

    public void street() {}

    public String isStreet() {
        return "4";
    }

    String fetch() {
        return "5";
    }

    String getIsActive() {
        return "6";
    }

    String isDone() {
        return "7";
    }
}
