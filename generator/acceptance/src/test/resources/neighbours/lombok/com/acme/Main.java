package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

/** Maps one of each. */
public final class Main implements Supplier<List<String>> {

    /** For the test. */
    public Main() {}

    @Override
    public List<String> get() {
        OfData data = new OfData(463200000001L);
        data.setEMail("juan@acme.example");
        return List.of(
                text(new OfDataCalleeMapper().toJson(data)),
                text(new OfGetterCalleeMapper().toJson(new OfGetter("463200000002", "Juan"))),
                text(new OfValueCalleeMapper().toJson(new OfValue("463200000003", new BigDecimal("1.50")))),
                text(new OfFluentCalleeMapper().toJson(new OfFluent("463200000004", "Juan"))),
                text(new OfSuperBuilderCalleeMapper()
                        .toJson(OfSuperBuilder.builder()
                                .mobile("463200000005")
                                .name("Juan")
                                .build())),
                text(new OfFieldDefaultsCalleeMapper().toJson(new OfFieldDefaults("463200000006", "Juan"))),
                text(new OfPrefixes_HeldCalleeMapper().toJson(new OfPrefixes.Held("463200000007", "Juan", "Davao", true))));
    }

    private static String text(byte[] json) {
        return new String(json, UTF_8);
    }
}
