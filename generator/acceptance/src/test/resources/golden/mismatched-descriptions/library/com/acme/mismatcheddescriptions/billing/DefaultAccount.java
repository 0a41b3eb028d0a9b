package com.acme.mismatcheddescriptions.billing;

import java.util.Locale;
import java.util.UUID;

public final class DefaultAccount implements Account {

    @Override
    public UUID getId() {
        return new UUID(4, 2);
    }

    @Override
    public String getExternalKey() {
        return "key";
    }

    @Override
    public String getName() {
        return "Name";
    }

    @Override
    public String getName(Locale locale) {
        return getName() + locale;
    }

    @Override
    public Integer getFirstNameLength() {
        return 4;
    }

    @Override
    public String getPhone() {
        return "+46 320-000 0007";
    }

    @Override
    public String getPhone(String ofType) {
        return ofType;
    }

    @Override
    public Boolean isMigrated() {
        return true;
    }

    @Override
    public Account mergeWith(Account delegate) {
        return delegate;
    }
}
