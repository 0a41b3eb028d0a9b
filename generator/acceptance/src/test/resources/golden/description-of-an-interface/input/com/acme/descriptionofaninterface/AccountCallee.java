package com.acme.descriptionofaninterface;

import com.acme.descriptionofaninterface.billing.Account;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.NumberMark;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.util.UUID;

/** Through the interface, whichever class implements it. */
@Callee(value = Scenario.FINANCIAL_MARKETING, of = Account.class)
interface AccountCallee {

    @CalleeNumber(ignore = {NumberMark.PLUS, NumberMark.SPACE, NumberMark.DASH})
    String getPhone();

    @Variable("text1")
    String getName();

    @Variable("text2")
    Integer getFirstNameLength();

    @Variable(value = "text3", path = "mostSignificantBits")
    UUID getId();

    @Variable("text4")
    String getCreatedDate();

    @Variable("text5")
    static String migrated(Account account) {
        return account.isMigrated() ? "old" : "new";
    }
}
