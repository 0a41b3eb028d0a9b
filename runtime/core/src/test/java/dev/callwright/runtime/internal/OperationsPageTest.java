package dev.callwright.runtime.internal;

import dev.callwright.pages.PageTest;

/** The examples of {@code operations.md} compile. */
class OperationsPageTest extends PageTest {

    OperationsPageTest() {
        super("../docs/operations.md");
    }
}
