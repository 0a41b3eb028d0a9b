package com.acme.converters;

import com.acme.converters.money.SpokenMoney;
import com.acme.converters.money.Money;
import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.TooLong;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import dev.callwright.mapping.ValueConverter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@Callee(Scenario.FINANCIAL_MARKETING)
class Loan {

    record Phone(String countryCode, String number) {}

    @CalleeNumber(converter = PhoneDigits.class)
    Phone phone = new Phone("62", "81234567890");

    @Variable(value = "text1", converter = SpokenMoney.class)
    Money outstanding = new Money("IDR", 150_000_00);

    @Variable(value = "text2", converter = SpokenMoney.class)
    Optional<Money> fee = Optional.of(new Money("IDR", 5));

    @Variable(value = "text3", converter = YesOrNo.class)
    boolean secured = true;

    @Variable(value = "text4", converter = Joined.class, tooLong = TooLong.SHORTEN)
    List<String> products = List.of("a phone", "a motorcycle", "a refrigerator");

    @Variable(value = "text5", converter = Upper.class, defaultValue = "NOBODY")
    String name;

    /** Package-private, as the mapper is of this package. */
    static final class PhoneDigits implements ValueConverter<Phone> {
        @Override
        public String convert(Phone phone) {
            return phone.countryCode() + phone.number();
        }
    }

    static class YesOrNo implements ValueConverter<Boolean> {
        @Override
        public String convert(Boolean value) {
            return value ? "yes" : "no";
        }
    }

    /** Of a supertype's values, through a superclass that fixes the type. */
    static final class Joined extends Base<Iterable<? extends CharSequence>> {
        @Override
        public String convert(Iterable<? extends CharSequence> parts) {
            return String.join(", ", parts);
        }
    }

    @Deprecated
    static final class Upper implements ValueConverter<Object> {
        @Override
        public String convert(Object value) {
            return value.toString().toUpperCase(Locale.ROOT);
        }
    }

    abstract static class Base<T> implements ValueConverter<T> {}
}
