package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Supplier;

/** Maps one. */
public final class Main implements Supplier<List<String>> {

    /** For the test. */
    public Main() {}

    @Override
    public List<String> get() {
        return List.of(new String(new LeadCalleeMapper().toJson(Lead.of(Contact.of("463200000001"), "Juan")), UTF_8));
    }
}
