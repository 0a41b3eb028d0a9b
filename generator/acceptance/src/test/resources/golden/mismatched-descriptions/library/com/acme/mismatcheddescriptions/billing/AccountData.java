package com.acme.mismatcheddescriptions.billing;

import java.util.Locale;

public interface AccountData {

    String getExternalKey();

    CharSequence getName();

    String getName(Locale locale);

    Integer getFirstNameLength();

    String getPhone();

    String getPhone(String ofType);

    Boolean isMigrated();
}
