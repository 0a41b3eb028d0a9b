package dev.callwright.campaign.journal.jdbc;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.pages.PageTest;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** The examples of {@code journal-jdbc.md} compile, and its SQL is that of the jar. */
class JournalJdbcPageTest extends PageTest {

    JournalJdbcPageTest() {
        super("../docs/journal-jdbc.md");
    }

    @Test
    void theSqlIsThatOfTheJar() throws IOException {
        assertThat(page.fences("sql")).containsExactly(script("standard.sql"));
    }

    @Test
    void onMariaDbEachTableEndsAsThePageSays() throws IOException {
        String ending = "engine = InnoDB default character set ascii collate ascii_bin";

        assertThat(page.text()).contains("`" + ending + "`");
        assertThat(script("mariadb.sql").replace(") " + ending + ";", ");")).isEqualTo(script("standard.sql"));
    }

    private static String script(String file) throws IOException {
        try (InputStream script = Dialect.class.getResourceAsStream(file)) {
            return new String(script.readAllBytes(), US_ASCII);
        }
    }
}
