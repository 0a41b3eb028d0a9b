package com.acme.genericcallees;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Callee(Scenario.FINANCIAL_MARKETING)
class Loan<C extends Object & CharSequence & Comparable<C>, N extends Number & Comparable<? super N>, P extends Person> {

    @CalleeNumber
    C mobile;

    @Variable("text2")
    Optional<? extends LocalDate> due;

    @Variable(value = "text3", path = "[0].name")
    List<? extends P> people;

    @Variable(value = "text4", path = "name")
    P person;

    @Variable("text5")
    Wrapped<?, String> wrapped() {
        return null;
    }

    Loan(C mobile) {
        this.mobile = mobile;
    }

    static final class Wrapped<A, B> implements CharSequence {

        @Override
        public int length() {
            return 0;
        }

        @Override
        public char charAt(int index) {
            return 0;
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return this;
        }
    }
}
