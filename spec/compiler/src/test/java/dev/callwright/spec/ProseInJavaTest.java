package dev.callwright.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.callwright.spec.read.SpecException;
import dev.callwright.spec.template.TemplateInput;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a spec says, its texts become comments and its names become names: none of it is compiled as code. */
class ProseInJavaTest {

    private static final String FIELD = "ringing: {type: integer, minimum: 10, maximum: 120, x-limit: RINGING_SECONDS}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'C:\\users\\new.csv' | C:&#92;users&#92;new.csv",
                "'\\u002a\\u002f class Oops {}' | &#92;u002a&#92;u002f class Oops {}",
                "'Ends */ here' | Ends *&#47; here",
                "'<b> & {@code' | &lt;b&gt; &amp; {&#64;code",
                "\"two\\nlines\" | two lines",
                "\"a\\u202eb\" | a&#8238;b",
            })
    void proseIsEscapedForTheTemplates(String written, String shown) throws SpecException {
        String spec =
                SmallSpec.with(FIELD, FIELD + "\n            more: {type: boolean, description: " + written + "}");

        assertThat(TemplateInput.of(spec)).contains("description: \"" + shown + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In minutes [family], or so [inferred: no page]. More [family]. | In minutes, or so. [family] [inferred: no page] More [family].",
                "In minutes [family] | In minutes [family]",
                "In minutes. Their range [family]. | In minutes. Their range [family].",
            })
    void whereAFactIsFromStandsBehindTheFirstSentence(String written, String shown) throws SpecException {
        String spec =
                SmallSpec.with(FIELD, FIELD + "\n            more: {type: boolean, description: '" + written + "'}");

        assertThat(TemplateInput.of(spec)).contains("description: \"" + shown + "\"");
    }

    @Test
    void aPatternStaysWhatItIsAndIsShownBesideIt() throws SpecException {
        String field = "more: {type: string, maxLength: 9, pattern: '^[@{]\\d$'}";

        assertThat(TemplateInput.of(SmallSpec.with(FIELD, FIELD + "\n            " + field)))
                .contains("pattern: '^[@{]\\d$', x-javadoc-pattern: \"^[&#64;{]&#92;d$\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "class: {type: boolean} | \"class\" becomes a method in Java",
                "'a\"b': {type: boolean} | becomes a method in Java: letters, digits and underscores",
                "hashCode: {type: boolean} | every model has another one of that name",
                "Ringing: {type: boolean} | \"Ringing\" and \"ringing\" are one name in Java",
                "more: {type: string, pattern: '^a*/b$'} | write the slash beside the star as [/]",
                "more: {type: string, pattern: '^[a$'} | no regular expression that Java knows",
                "more: {type: string, format: local-date-time, x-java-pattern: 'uuuu\"'} | no pattern of DateTimeFormatter",
                "more: {type: string, format: local-date-time, x-java-pattern: 'jj'} | no pattern of DateTimeFormatter",
            })
    void whatCannotBeANameInJavaIsRefusedWithItsLine(String field, String message, @TempDir Path dir) throws Exception {
        refused(dir, SmallSpec.with(FIELD, FIELD + "\n            " + field), 30, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/create: | '/create\") int x; (\"': | 5 | a path is of letters",
                "operationId: createTask | operationId: 'create; x' | 6 | becomes a method in Java",
                "code: '-41' | code: '} */ x' | 9 | code \"} */ x\" has to be a whole number",
                "Task: | A*/B: | 25 | becomes a class in Java",
                "Task: | List: | 25 | is a class that every model uses",
            })
    void soIsAnyOtherName(String from, String to, int line, String message, @TempDir Path dir) throws Exception {
        refused(dir, SmallSpec.with(from, to), line, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: string, enum: ['a\"b'] | 25 | is not a text of letters, digits and . _ -",
                "type: integer, enum: [1] | 7 | a parameter is a plain value or one of a closed set of texts"
            })
    void soIsAClosedSetThatCannotBeWrittenAsItIsSent(String source, int line, String message, @TempDir Path dir)
            throws Exception {
        String parameter =
                "operationId: createTask\n      parameters: [{name: source, schema: {$ref: '#/components/schemas/Source'}}]";

        refused(
                dir,
                SmallSpec.with("operationId: createTask", parameter)
                        .replace("    Task:\n", "    Source: {" + source + ", x-enum-varnames: [A]}\n    Task:\n"),
                line,
                message);
    }

    private static void refused(Path dir, String spec, int line, String message) throws Exception {
        Path file = Files.writeString(dir.resolve("mine.yaml"), spec);
        Path out = dir.resolve("out.yaml");

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> SpecProgram.main(new String[] {file.toString(), out.toString()}))
                .withMessageStartingWith("[callwright/spec] mine.yaml:" + line + ": ")
                .withMessageContaining(message);
        assertThat(out).doesNotExist();
    }
}
