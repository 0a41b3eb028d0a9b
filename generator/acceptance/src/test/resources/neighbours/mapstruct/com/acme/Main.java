package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Supplier;
import org.mapstruct.factory.Mappers;

/** Maps one. */
public final class Main implements Supplier<List<String>> {

    /** For the test. */
    public Main() {}

    @Override
    public List<String> get() {
        Lead lead = new Lead("463200000001", "Juan");
        return List.of(
                new String(new LeadCalleeMapper().toJson(lead), UTF_8),
                Mappers.getMapper(Lead.Cards.class).of(lead).toString());
    }
}
