package com.acme.converters.money;

import dev.callwright.mapping.ValueConverter;
import java.math.BigDecimal;

public final class SpokenMoney implements ValueConverter<Money> {

    /** For mappers. */
    public SpokenMoney() {}

    @Override
    public String convert(Money money) {
        return BigDecimal.valueOf(money.minor(), 2).toPlainString() + " " + money.currency();
    }
}
