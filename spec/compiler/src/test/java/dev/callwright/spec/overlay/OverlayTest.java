package dev.callwright.spec.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {

    private static final String SPEC = """
            info: {title: T, version: '1'}
            tables:
              - name: A
                rows:
                  - {code: '0201', on: 'ON'}
              - name: B
                rows: []
            slots:
              text1: &text {type: string, max: 30}
              text2: *text
            """;

    @TempDir
    private Path dir;

    @Test
    void mappingsAreMergedAndSingleValuesReplaced() throws IOException {
        assertThat(merged("target: $.slots.text1\n    update: {max: 40, more: {deep: x}}"))
                .contains("text1: {type: string, max: 40, more: {deep: x}}");
    }

    @Test
    void anAliasIsAPlaceOfItsOwn() throws IOException {
        assertThat(merged("target: $.slots.text1\n    update: {max: 40}"))
                .contains("text2: {type: string, max: 30}")
                .doesNotContain("&", "*");
    }

    @Test
    void anUpdateOfAListIsAppended() throws IOException {
        assertThat(merged("target: $.tables[?(@.name == 'B')].rows\n    update: {code: '1'}"))
                .contains("rows: [{code: '1'}]");
        assertThat(merged("target: $.tables\n    update: {name: C}")).contains("rows: []\n- {name: C}\n");
        assertThat(merged("target: $.tables[0]\n    update: {rows: [{code: '2'}, {code: '3'}]}"))
                .contains("- {code: '0201', on: 'ON'}\n  - {code: '2'}\n  - {code: '3'}\n");
    }

    @Test
    void everySelectedNodeIsChangedOrRemoved() throws IOException {
        assertThat(merged("target: $.slots.*\n    update: {max: 40}")).contains("text2: {type: string, max: 40}");
        assertThat(merged("target: $['slots']['text2']\n    remove: true")).doesNotContain("text2");
        assertThat(merged("target: $.tables[*].rows\n    remove: true")).doesNotContain("rows");
        assertThat(merged("target: $.tables[1]\n    remove: true"))
                .contains("name: A")
                .doesNotContain("name: B");
    }

    @Test
    void quotedTextsStayTexts() throws IOException {
        assertThat(merged("target: $.info\n    update: {version: '2'}"))
                .contains("version: '2'", "code: '0201'", "on: 'ON'");
    }

    @Test
    void aLaterActionSeesWhatAnEarlierDid() throws IOException {
        assertThat(merged("target: $\n    update: {new: {}}\n  - target: $.new\n    update: {in: it}"))
                .contains("new: {in: it}");
    }

    @Test
    void whatSelectsNothingIsAnErrorWithLineAndAction() {
        refused("target: $.info\n    update: {a: b}\n  - target: $.slot\n    remove: true")
                .hasMessage(
                        "[callwright/overlay] mine.yaml:6: action 2: target \"$.slot\" selects nothing in the spec");
    }

    @Test
    void whatIsNotUnderstoodIsAnError() {
        refused("target: $..slots\n    remove: true")
                .hasMessageContaining("mine.yaml:4: action 1: target \"$..slots\"");
        refused("target: slots\n    remove: true").hasMessageContaining("has to start with $");
        refused("target: $.slots\n    updates: {}").hasMessageContaining("\"updates\" is none of");
        refused("target: $.slots").hasMessageContaining("give either \"update\" or \"remove: true\"");
        refused("target: $.slots\n    update: [1]")
                .hasMessageContaining("mine.yaml:5: action 1: the target is a mapping and the update a list");
        refused("target: $\n    remove: true").hasMessageContaining("the document itself");
    }

    @Test
    void whatIsNoOverlayIsAnError() {
        assertThatThrownBy(() -> run("overlay: 2.0.0\nactions: []")).hasMessageContaining("mine.yaml:1: the version");
        assertThatThrownBy(() -> run("overlay: 1.0.0\nactions: []")).hasMessageContaining("mine.yaml:2: \"actions\"");
        assertThatThrownBy(() -> run("overlay: 1.0.0\n")).hasMessageContaining("\"actions\" is missing");
        assertThatThrownBy(() -> run("a: [")).hasMessageContaining("not readable as YAML");
        assertThatThrownBy(() -> OverlayProgram.main(new String[] {"spec", dir + "/none.yaml", "out"}))
                .hasMessageStartingWith("[callwright/overlay] there is no file");
    }

    private String merged(String action) throws IOException {
        return run("overlay: 1.0.0\ninfo: {title: Mine, version: '1'}\nactions:\n  - " + action + "\n");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(String action) {
        return assertThatThrownBy(() -> merged(action)).isInstanceOf(IllegalArgumentException.class);
    }

    private String run(String overlay) throws IOException {
        Path spec = Files.writeString(dir.resolve("spec.yaml"), SPEC);
        Path mine = Files.writeString(dir.resolve("mine.yaml"), overlay);
        Path out = dir.resolve("target/merged.yaml");
        OverlayProgram.main(new String[] {spec.toString(), mine.toString(), out.toString()});
        return Files.readString(out);
    }
}
