package dev.callwright.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulesDocumentTest {

    @ParameterizedTest
    @EnumSource
    void everyRuleIsDocumented(Rule rule) throws IOException {
        assertThat(Files.readString(Path.of("../docs/rules.md"))).contains("`" + rule.id() + "`");
    }
}
