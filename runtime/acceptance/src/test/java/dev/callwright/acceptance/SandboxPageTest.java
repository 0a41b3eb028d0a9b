package dev.callwright.acceptance;

import dev.callwright.pages.PageTest;

/** The examples of {@code sandbox.md} compile. */
class SandboxPageTest extends PageTest {

    SandboxPageTest() {
        super("../docs/sandbox.md");
    }
}
