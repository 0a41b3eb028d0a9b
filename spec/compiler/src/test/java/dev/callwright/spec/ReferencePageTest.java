package dev.callwright.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.spec.read.ReferenceReader;
import dev.callwright.spec.read.SpecException;
import dev.callwright.spec.reference.ReferencePage;
import org.junit.jupiter.api.Test;

/** What a spec says becomes two pages with the same content. */
class ReferencePageTest {

    @Test
    void aCodeIsToldWithItsConstantMeaningAndWhatToDo() throws SpecException {
        assertThat(markdown(SmallSpec.text()))
                .contains(
                        "| <a id=\"code-createTask--41\"></a>`-41` | `TASK_NAME_EXISTS` | name-taken | Taken | Look it up. |");
    }

    @Test
    void aFieldIsToldWithItsTypeAndItsLimits() throws SpecException {
        assertThat(markdown(SmallSpec.text()))
                .contains("`ringing` | integer |  | 10 to 120 |")
                .contains("`callees` | list of |  | 1 to 200,000 items |");
    }

    @Test
    void aVariableIsToldForEachScenario() throws SpecException {
        assertThat(markdown(SmallSpec.text()))
                .contains("| variable | slot | characters | holds | Collection | Marketing | what it is |")
                .contains("`name` | `text1` | at most 30 | text | required | not known | Who. |");
    }

    @Test
    void aVariableIsToldWithWhatItHolds() throws SpecException {
        String spec = SmallSpec.with("description: Who.", "description: When., x-holds: date");

        assertThat(markdown(spec)).contains("`name` | `text1` | at most 30 | date | required | not known | When. |");
        assertThat(html(spec)).contains("<td>date</td>", "<mark class=\"inferred\">inferred</mark> throughout.");
    }

    @Test
    void aClosedSetOfTextsIsToldWithItsConstants() throws SpecException {
        String spec = SmallSpec.with(
                "    CallInformation:\n",
                "    Source: {type: string, enum: [group, sip], x-enum-varnames: [GROUP, SIP]}\n    CallInformation:\n");

        assertThat(markdown(spec)).contains("text: `group` GROUP; `sip` SIP");
    }

    @Test
    void anIntentThatEndsThingsIsFinal() throws SpecException {
        assertThat(markdown(SmallSpec.text())).contains("`2010` | `NO` | Said no | final |");
    }

    @Test
    void whatIsInferredIsMarked() throws SpecException {
        String spec =
                SmallSpec.with("description: Who.", "description: 'Who [inferred].', x-inferred: it is the debtor");

        assertThat(markdown(spec)).contains("Who *inferred*. *inferred* it is the debtor.");
        assertThat(html(spec))
                .contains("Who <mark class=\"inferred\">inferred</mark>."
                        + " <mark class=\"inferred\">inferred</mark> it is the debtor.");
    }

    @Test
    void textOfTheSpecStaysText() throws SpecException {
        String spec = SmallSpec.with("title: Said no", "title: 'a | <b>b</b> & *c*'");

        assertThat(markdown(spec)).contains("| a \\| \\<b\\>b\\</b\\> \\& \\*c\\* |");
        assertThat(html(spec)).contains("<td>a | &lt;b&gt;b&lt;/b&gt; &amp; *c*</td>");
    }

    @Test
    void anythingThatHoldsAnythingIsNotAFault() throws SpecException {
        String spec =
                SmallSpec.with("    CallInformation:\n", "    CallInformation:\n      additionalProperties: true\n");

        assertThat(markdown(spec)).contains("### CallInformation");
    }

    private static String markdown(String spec) throws SpecException {
        return ReferencePage.markdown(ReferenceReader.read(spec));
    }

    private static String html(String spec) throws SpecException {
        return ReferencePage.html(ReferenceReader.read(spec));
    }
}
