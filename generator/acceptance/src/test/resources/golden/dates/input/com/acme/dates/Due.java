package com.acme.dates;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.EpochUnit;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;

@Callee(Scenario.FINANCIAL_MARKETING)
class Due {

    private static final Instant EVENING = Instant.parse("2026-02-01T20:00:00Z");

    @CalleeNumber
    String mobile = "463200000007";

    @Variable(value = "text1", pattern = "dd/MM/yyyy")
    LocalDate written = LocalDate.of(2026, 2, 1);

    @Variable("text2")
    LocalDateTime local = LocalDateTime.of(2026, 2, 1, 20, 0);

    @Variable(value = "text3", zone = "Asia/Jakarta")
    Instant instant = EVENING;

    @Variable(value = "text4", zone = "Asia/Jakarta", pattern = "d MMMM yyyy 'at' HH:mm", locale = "en")
    OffsetDateTime offset = OffsetDateTime.parse("2026-02-01T20:00:00Z");

    @Variable(value = "text5", zone = "Asia/Jakarta")
    Optional<ZonedDateTime> zoned = Optional.of(ZonedDateTime.parse("2026-02-01T20:00:00Z"));

    @Variable(value = "text6", zone = "Asia/Jakarta", pattern = "yyyy-MM-dd HH:mm")
    Date date = Date.from(EVENING);

    @Variable(value = "text7", zone = "Asia/Jakarta")
    Date stored = java.sql.Date.valueOf("2026-02-01");

    @Variable("text8")
    java.sql.Date day = java.sql.Date.valueOf("2026-02-01");

    @Variable(value = "text9", epoch = EpochUnit.MILLIS, zone = "Asia/Jakarta")
    long millis = 1769976000000L;

    @Variable(value = "text10", epoch = EpochUnit.DAYS)
    Integer days = 20485;
}
