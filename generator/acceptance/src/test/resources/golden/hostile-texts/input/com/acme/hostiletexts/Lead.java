package com.acme.hostiletexts;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

/** What would end a literal or a comment, or be taken for a format, is only text. */
@Callee(value = Scenario.FINANCIAL_MARKETING, profile = "*/ class X {}")
class Lead {

    @CalleeNumber(accessor = "getMobile(); System.exit(1)")
    private String mobile;

    @Variable("*/ \" $L ${x} %s \\u0022")
    String first;

    @Variable(value = "text1", profile = "$S \"")
    String second;

    @Variable(value = "text2", path = "$class.%1$s")
    String third;

    @lombok.Getter
    @Variable(value = "text4", accessor = "getFourth(); System.exit(1); source.getFourth")
    private String fourth;
}
