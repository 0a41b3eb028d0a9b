package com.acme.invaliddates;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.EpochUnit;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Optional;

@Callee(Scenario.FINANCIAL_MARKETING)
class Due {
    @CalleeNumber
    String mobile;

    @Variable("text1")
    Instant instant;

    @Variable(value = "text2", pattern = "yyyy-MM-dd")
    Optional<OffsetDateTime> offset;

    @Variable("text3")
    Date date;

    @Variable(value = "text4", epoch = EpochUnit.SECONDS)
    long seconds;

    @Variable(value = "text5", zone = "Asia/Jakartta")
    Instant misspelt;

    @Variable(value = "text6", zone = "WIB")
    Instant unknown;

    @Variable(value = "text7", zone = "Asia/Jakarta")
    LocalDate zoned;

    @Variable(value = "text8", zone = "Asia/Jakarta", epoch = EpochUnit.DAYS)
    long days;

    @Variable(value = "text9", zone = "Asia/Jakarta")
    java.sql.Timestamp fine;

    @Variable(value = "text10", pattern = "HH:mm")
    LocalDateTime alsoFine;
}
