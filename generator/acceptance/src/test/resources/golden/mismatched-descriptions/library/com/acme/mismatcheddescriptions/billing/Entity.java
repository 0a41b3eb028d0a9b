package com.acme.mismatcheddescriptions.billing;

/** What every object of the billing system is. */
public interface Entity<I> {

    I getId();

    Object getCreatedDate();
}
