package com.acme.invalidconverters;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import dev.callwright.mapping.ValueConverter;
import java.util.List;
import java.util.Optional;

@Callee(Scenario.FINANCIAL_MARKETING)
class Loan {
    @CalleeNumber(converter = OfText.class)
    long mobile;

    @Variable(value = "text1", converter = String.class)
    Object no;

    @Variable(value = "text2", converter = OfText.class)
    List<String> otherType;

    @Variable(value = "text3", converter = OfText.class)
    Optional<Integer> otherHeldType;

    @Variable(value = "text4", converter = ValueConverter.class)
    String notAClass;

    @Variable(value = "text5", converter = Generic.class)
    String generic;

    @Variable(value = "text6", converter = Hidden.class)
    String hidden;

    @Variable(value = "text7", converter = Inner.class)
    String inner;

    @Variable(value = "text8", converter = WithParameter.class)
    String parameter;

    @Variable(value = "text9", converter = OfText.class, pattern = "yyyy", scale = 2)
    String withOptions;

    @Variable(value = "text10", converter = Throwing.class)
    String throwing;

    static class OfText implements ValueConverter<String> {
        @Override
        public String convert(String value) {
            return value;
        }
    }

    static class Generic<T> implements ValueConverter<T> {
        @Override
        public String convert(T value) {
            return "";
        }
    }

    private static class Hidden extends OfText {}

    class Inner extends OfText {}

    static class WithParameter extends OfText {
        WithParameter(String parameter) {}
    }

    static class Throwing extends OfText {
        Throwing() throws java.io.IOException {}
    }
}
