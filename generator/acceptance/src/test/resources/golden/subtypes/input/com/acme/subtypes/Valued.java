package com.acme.subtypes;

interface Valued {

    Object value();
}
