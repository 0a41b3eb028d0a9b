package dev.callwright.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.callwright.campaign.internal.plan.TaskNames;
import dev.callwright.contract.Limit;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignIdTest {

    @Test
    void beginsWithItsTimeAsAnyUlid() {
        // The time of the specification's own example: 1469918176385 is 01ARYZ6S41.
        Clock clock = Clock.fixed(Instant.ofEpochMilli(1_469_918_176_385L), ZoneOffset.UTC);
        assertThat(CampaignId.random(clock, new SecureRandom()).value())
                .hasSize(26)
                .startsWith("01aryz6s41");
    }

    @Test
    void isRandom() {
        Set<CampaignId> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            assertThat(ids.add(CampaignId.random())).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "01jd8x2v7m3n5p6q7r8s9tabc",
                "01jd8x2v7m3n5p6q7r8s9tabcde",
                "81jd8x2v7m3n5p6q7r8s9tabcd",
                "01JD8X2V7M3N5P6Q7R8S9TABCD",
                "01jd8x2v7m3n5p6q7r8s9tabcu",
                "01jd8x2v7m3n5p6q7r8s9tabc "
            })
    void refusesWhatIsNone(String text) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new CampaignId(text));
    }

    @Test
    void theLongestNameFitsAndIsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
            String name = new TaskNames("a".repeat(24), CampaignId.random().value()).of(999_999);
            assertThat(Limit.TASK_NAME_LENGTH.allows(name.length())).isTrue();
            assertThat(name).matches("[a-z][a-z0-9-]*").endsWith("-999999");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1a", "-a", "a-", "a_b", "a b", "a%", "aaaaaaaaaaaaaaaaaaaaaaaaa", "ı"})
    void refusesLabelsThatASearchCouldMisread(String label) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new TaskNames(label, CampaignId.random().value()));
    }
}
