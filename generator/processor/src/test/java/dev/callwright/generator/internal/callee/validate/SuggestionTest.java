package dev.callwright.generator.internal.callee.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> NAMES = List.of("name", "due_date", "due_days", "loan_total_money");

    @ParameterizedTest
    @CsvSource({
        "due_dat, due_date",
        "deu_date, due_date",
        "dueDate, due_date",
        "due_day, due_days",
        "naem, name",
        "NAME_, ",
        "total_money, ",
        "loan_total_mon, loan_total_money",
        "loan_total, ",
        "x, ",
        "'', ",
    })
    void onlyWhatIsNearIsSuggested(String written, String expected) {
        assertThat(Suggestion.of(written, NAMES).orElse(null)).isEqualTo(expected);
    }

    @Test
    void ofEquallyNearNamesTheFirstIsSuggested() {
        assertThat(Suggestion.of("due_da", NAMES)).contains("due_date");
    }

    @Test
    void nothingIsSuggestedFromNothing() {
        assertThat(Suggestion.of("name", List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "a, '', 1", "ab, ba, 1", "kitten, sitting, 3", "same, same, 0", "abc, ca, 3"})
    void distanceCountsEditsAndSwaps(String from, String to, int expected) {
        assertThat(Suggestion.distance(from, to)).isEqualTo(expected);
        assertThat(Suggestion.distance(to, from)).isEqualTo(expected);
    }
}
