package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Supplier;

/** Maps one of each. */
public final class Main implements Supplier<List<String>> {

    /** For the test. */
    public Main() {}

    @Override
    public List<String> get() {
        ImmutableLead lead =
                ImmutableLead.builder().mobile("463200000001").name("Juan").build();
        return List.of(
                new String(new LeadCalleeMapper().toJson(lead), UTF_8),
                new String(new ContactCalleeMapper().toJson(new Contact(lead)), UTF_8));
    }
}
