package com.acme.unusablewirevalues;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.annotation.WireValue;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
class Lead {

    @CalleeNumber
    String mobile;

    @Variable("text1")
    Both both;

    @Variable("text2")
    Two two;

    @Variable("text3")
    Stated stated;

    @Variable("text4")
    Number number;

    @Variable("text5")
    WithParameter withParameter;

    @Variable("text6")
    Same same;

    @Variable("text7")
    Hidden hidden;

    @Variable("text8")
    Blank blank;

    /** Of the same enum: told once. */
    @Variable("text9")
    Both again;

    enum Both {
        @WireValue("one")
        ONE,
        OTHER;

        @WireValue
        String code() {
            return name();
        }
    }

    enum Two {
        ONE;

        @WireValue
        final String code = name();

        @WireValue
        String text() {
            return name();
        }
    }

    enum Stated {
        ONE;

        @WireValue("one")
        String code() {
            return name();
        }
    }

    enum Number {
        ONE;

        @WireValue
        int code() {
            return ordinal();
        }
    }

    enum WithParameter {
        ONE;

        @WireValue
        String in(String language) {
            return name() + language;
        }
    }

    enum Same {
        ONE;

        @WireValue
        static String text() {
            return "one";
        }
    }

    private enum Hidden {
        ONE;

        @WireValue
        String code() {
            return name();
        }
    }

    enum Blank {
        @WireValue
        ONE
    }
}
