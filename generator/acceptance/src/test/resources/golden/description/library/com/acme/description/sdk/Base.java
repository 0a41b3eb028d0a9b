package com.acme.description.sdk;

/** Its method is bridged in the subclass. */
public abstract class Base<I> {

    Base() {}

    public abstract I getId();
}
