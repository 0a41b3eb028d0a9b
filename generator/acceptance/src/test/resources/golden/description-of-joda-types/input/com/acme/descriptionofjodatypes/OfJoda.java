package com.acme.descriptionofjodatypes;

import com.acme.descriptionofjodatypes.joda.LocalDate;
import dev.callwright.mapping.ValueConverter;

final class OfJoda implements ValueConverter<LocalDate> {
    @Override
    public String convert(LocalDate date) {
        return java.time.LocalDate.of(date.getYear(), date.getMonthOfYear(), date.getDayOfMonth())
                .toString();
    }
}
