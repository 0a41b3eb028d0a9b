package com.acme.invalidtexts;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Constant;
import dev.callwright.annotation.Variable;
import dev.callwright.annotation.WireValue;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
@Constant(variable = "text3", value = "\u00A0")
class Lead {
    @CalleeNumber
    String mobile;

    @Variable(value = "text1", defaultValue = "\u200B\u2800")
    String unseen;

    @Variable(value = "text2", defaultValue = "Garc\uFFFDa")
    String undecoded;

    @Variable("text4")
    Grade grade;

    enum Grade {
        @WireValue("\u3164")
        FILLER,
        @WireValue("seen\u00A0 \u200D")
        SEEN
    }
}
