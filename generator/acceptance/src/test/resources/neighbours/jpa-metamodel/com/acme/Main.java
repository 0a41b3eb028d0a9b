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
        Lead lead = new Lead();
        lead.mobile = "463200000001";
        lead.name = "Juan";
        return List.of(new String(new LeadCalleeMapper().toJson(lead), UTF_8), Person_.NAME, Lead_.REFERRER);
    }
}
