package com.acme.paths;

import java.util.List;
import java.util.Optional;

/** An entity as it is often generated: getters, with setters that return the entity. */
public class Client {

    private String displayName;
    private List<Phone> phones;
    private Address address;

    public String getDisplayName() {
        return displayName;
    }

    public Client displayName(String to) {
        displayName = to;
        return this;
    }

    public String getDisplayName(String fallback) {
        return displayName == null ? fallback : displayName;
    }

    public List<Phone> getPhones() {
        return phones;
    }

    public Client phones(List<Phone> to) {
        phones = to;
        return this;
    }

    public Optional<Address> getAddress() {
        return Optional.ofNullable(address);
    }

    public Client address(Address to) {
        address = to;
        return this;
    }
}
