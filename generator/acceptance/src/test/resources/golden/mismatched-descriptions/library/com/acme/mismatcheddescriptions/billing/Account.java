package com.acme.mismatcheddescriptions.billing;

import java.util.UUID;

/** Narrows what it inherits, so that its class files have bridges. */
public interface Account extends AccountData, Entity<UUID> {

    @Override
    String getName();

    @Override
    UUID getId();

    @Override
    default String getCreatedDate() {
        return "2026-02-01";
    }

    Account mergeWith(Account delegate);
}
