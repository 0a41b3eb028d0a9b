package com.acme.mismatcheddescription.sdk;

import java.util.List;

/** A class as it comes in a jar, with everything that is in the way. */
public final class Customer implements Comparable<Customer> {

    private final String name;
    private final Phone phone;

    public Customer(String name, Phone phone) {
        this.name = name;
        this.phone = phone;
    }

    public String getId() {
        return "id";
    }

    public String getName() {
        return name;
    }

    public String getName(String locale) {
        return name + locale;
    }

    public Customer name(String to) {
        return new Customer(to, phone);
    }

    public Phone getPhone() {
        return phone;
    }

    public Address getAddress() {
        return new Address();
    }

    public List<Phone> getPhonesList() {
        return List.of(phone);
    }

    @Override
    public int compareTo(Customer other) {
        return 0;
    }

    public static final class Phone {

        private final int countryCode;
        private final long number;

        public Phone(int countryCode, long number) {
            this.countryCode = countryCode;
            this.number = number;
        }

        public int getCountryCode() {
            return countryCode;
        }

        public long getNationalNumber() {
            return number;
        }
    }

    public static final class Address {

        public String city = "City";

        Address() {}
    }
}
