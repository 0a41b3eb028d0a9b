package dev.callwright.reports;

import dev.callwright.pages.PageTest;

/** The examples of {@code reports.md} compile, or are those of the application. */
class ReportsPageTest extends PageTest {

    ReportsPageTest() {
        super("../docs/reports.md");
    }
}
