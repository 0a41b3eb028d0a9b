package com.acme.pathswithconversions;

import com.acme.pathswithconversions.Lead.Advisor;
import com.acme.pathswithconversions.Lead.Client;
import com.acme.pathswithconversions.Lead.Offer;
import com.acme.pathswithconversions.Lead.Phone;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

public final class Sample implements Supplier<Object> {

    /** For the test. */
    public Sample() {}

    @Override
    public Object get() {
        Lead lead = new Lead();
        lead.client = new Client("Maria Francisca de la Concepción y Gómez", null, List.of(new Phone("0812-3456 7890")));
        lead.offer = Optional.of(
                new Offer(Instant.parse("2026-03-31T17:30:00Z"), 20_454, new BigDecimal("99.5"), OptionalInt.empty()));
        lead.advisor = new Advisor(Currency.getInstance("EUR"), 3);
        return lead;
    }
}
