package com.acme.paths;

class Address {

    /** Read directly: the class is in the package of the mapper. */
    Country country = new Country();

    int floor;

    String getclass() {
        return "A";
    }
}
