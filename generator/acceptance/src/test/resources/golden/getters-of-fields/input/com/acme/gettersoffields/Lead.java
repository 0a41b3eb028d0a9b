package com.acme.gettersoffields;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** A getter may normalise, load or be overridden, so it is read before its field, whoever can see that. */
@Callee(Scenario.FINANCIAL_MARKETING)
public class Lead {
    @CalleeNumber
    public String mobile = "46-320";

    @Variable("text1")
    protected String name = " Juan ";

    @Variable("text2")
    int score = 7;

    @Variable("text3")
    Integer age = 41;

    @Variable("text4")
    CharSequence city = "Manila";

    @Variable("text5")
    String note = "note";

    @Variable(value = "text6", accessor = "this")
    BigDecimal limit = BigDecimal.TEN;

    /** Named like the field, and something else. */
    @Variable("text7")
    String status = "open";

    @Variable("text8")
    String plain = "plain";

    public String getMobile() {
        return "463200000001";
    }

    public String getName() {
        return name.strip();
    }

    Integer getScore() {
        return score;
    }

    OptionalInt getAge() {
        return OptionalInt.of(age);
    }

    String getCity() {
        return "Cebu";
    }

    Optional<String> getNote() {
        return Optional.empty();
    }

    String getLimit() {
        return "ten";
    }

    int status() {
        return 200;
    }
}
