package dev.callwright.spec.changes;

import static dev.callwright.spec.changes.judge.Weight.ADDITION;
import static dev.callwright.spec.changes.judge.Weight.BREAK;
import static dev.callwright.spec.changes.judge.Weight.WORDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void fromOneOnABreakIsMajorAnAdditionMinorAndTheRestAPatch() {
        assertThat(Version.of("1.2.3").after(BREAK)).hasToString("2.0.0");
        assertThat(Version.of("1.2.3").after(ADDITION)).hasToString("1.3.0");
        assertThat(Version.of("1.2.3").after(WORDING)).hasToString("1.2.4");
    }

    @Test
    void beforeOneABreakRaisesTheSecondNumberAndAnythingElseTheThird() {
        assertThat(Version.of("0.2.3").after(BREAK)).hasToString("0.3.0");
        assertThat(Version.of("0.2.3").after(ADDITION)).hasToString("0.2.4");
        assertThat(Version.of("0.2.3").after(WORDING)).hasToString("0.2.4");
    }

    @Test
    void versionsAreComparedAsNumbers() {
        assertThat(Version.of("0.10.0")).isGreaterThan(Version.of("0.9.9"));
        assertThatThrownBy(() -> Version.of("1")).hasMessageContaining("has to be such as 1.2.3");
    }
}
