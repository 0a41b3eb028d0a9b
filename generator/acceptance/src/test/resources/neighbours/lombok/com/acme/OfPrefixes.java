package com.acme;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import dev.callwright.mapping.ValueConverter;
import lombok.AllArgsConstructor;
import lombok.Getter;
import lombok.experimental.Accessors;

@Accessors(prefix = {"its", "m"})
class OfPrefixes {

    @Getter
    @AllArgsConstructor
    @Callee(Scenario.FINANCIAL_MARKETING)
    static class Held {

        @CalleeNumber
        private final String mMobile;

        @Variable("text1")
        @Accessors(fluent = true)
        private final String itsName;

        @Variable("text2")
        @Accessors(prefix = "_")
        private final String _city;

        @Variable(value = "text3", converter = YesOrNo.class)
        private final boolean mIsSecured;
    }

    static class YesOrNo implements ValueConverter<Boolean> {
        @Override
        public String convert(Boolean value) {
            return value ? "yes" : "no";
        }
    }
}
