package dev.callwright.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.callwright.spec.contract.Contract;
import dev.callwright.spec.contract.IntentRow;
import dev.callwright.spec.read.ContractReader;
import dev.callwright.spec.read.SpecException;
import org.junit.jupiter.api.Test;

class ContractReaderTest {

    @Test
    void limitsAreReadForTextsListsAndNumbersAlsoInPartsOfASchema() throws SpecException {
        Contract contract = ContractReader.read(SmallSpec.text());

        assertThat(contract.limits())
                .extracting(limit -> limit.name() + " " + limit.property() + " " + limit.min() + ".." + limit.max())
                .containsExactly(
                        "CALLEE_NUMBER_DIGITS CalleeEntry.calleeNumber 6..18",
                        "CALLEES_PER_TASK Task.callees 1..200000",
                        "RINGING_SECONDS Task.ringing 10..120",
                        "TIMESTAMP_AGE_SECONDS Timestamp 0..1800");
    }

    @Test
    void slotsComeBeforeBusinessNames() throws SpecException {
        Contract contract = ContractReader.read(SmallSpec.text());

        assertThat(contract.variables())
                .extracting(variable -> variable.name() + " in " + variable.slot() + " for " + variable.requiredBy())
                .containsExactly("text1 in text1 for []", "name in text1 for [COLLECTION]");
    }

    @Test
    void aContractMayHaveNoValueTables() throws SpecException {
        String text = SmallSpec.text();

        assertThat(ContractReader.read(text).valueTables()).hasSize(1);
        assertThat(ContractReader.read(text.substring(0, text.indexOf("x-value-tables")))
                        .valueTables())
                .isEmpty();
    }

    @Test
    void wordsThatOlderYamlTakesForBooleansAreText() throws SpecException {
        Contract contract = ContractReader.read(SmallSpec.text());

        assertThat(contract.tables().get(1).intents())
                .extracting(IntentRow::name)
                .containsExactly("VOICEMAIL", "NO");
    }

    @Test
    void whatIsMissingIsNamedWithItsPlace() {
        String spec =
                SmallSpec.with("{code: '2010', name: NO, title: Said no, terminal: true}", "{code: '2010', name: NO}");

        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(() -> ContractReader.read(spec))
                .withMessage("\"title\" is missing")
                .satisfies(e -> assertThat(e.place().path()).isEqualTo("x-intent-tables[1].intents[1]"))
                .satisfies(e -> assertThat(e.place().line()).isEqualTo(44));
    }

    @Test
    void brokenYamlIsNamedWithItsLine() {
        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(() -> ContractReader.read("a: [1,\nb: 2"))
                .withMessageStartingWith("not readable as YAML")
                .satisfies(e -> assertThat(e.place().line()).isEqualTo(2));
    }

    @Test
    void oneAliasTooManyIsNamedWithItsLine() {
        StringBuilder aliases = new StringBuilder("a: &a {b: &text c}\n");
        for (int i = 0; i < 51; i++) {
            aliases.append("k").append(i).append(": *a\nt").append(i).append(": *text\n");
        }

        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(() -> ContractReader.read(aliases.toString()))
                .withMessageContaining("50 aliases")
                .satisfies(e -> assertThat(e.place().line()).isEqualTo(102));
    }
}
