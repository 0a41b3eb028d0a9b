package com.acme.mismatcheddescriptions.books;

/** All parts are texts, and any of them may be missing. */
public class TelephoneNumber {

    protected String countryCode;
    protected String areaCode;
    protected String subscriberNumber;

    public TelephoneNumber(String countryCode, String areaCode, String subscriberNumber) {
        this.countryCode = countryCode;
        this.areaCode = areaCode;
        this.subscriberNumber = subscriberNumber;
    }

    public String getCountryCode() {
        return countryCode;
    }

    public void setCountryCode(String value) {
        countryCode = value;
    }

    public String getAreaCode() {
        return areaCode;
    }

    public String getSubscriberNumber() {
        return subscriberNumber;
    }
}
