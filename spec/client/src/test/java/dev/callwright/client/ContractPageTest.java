package dev.callwright.client;

import dev.callwright.pages.PageTest;

/** The examples of {@code contract.md} compile. */
class ContractPageTest extends PageTest {

    ContractPageTest() {
        super("../docs/contract.md");
    }
}
