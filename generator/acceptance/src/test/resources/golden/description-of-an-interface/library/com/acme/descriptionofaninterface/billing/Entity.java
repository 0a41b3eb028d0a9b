package com.acme.descriptionofaninterface.billing;

/** What every object of the billing system is. */
public interface Entity<I> {

    I getId();

    Object getCreatedDate();
}
