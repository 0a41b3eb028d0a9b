package com.acme.descriptionofjodatypes.joda;

/** What Joda's days and times have in common. */
public abstract class AbstractPartial implements Comparable<AbstractPartial> {

    public abstract int getValue(int index);

    @Override
    public int compareTo(AbstractPartial other) {
        return Integer.compare(getValue(0), other.getValue(0));
    }
}
