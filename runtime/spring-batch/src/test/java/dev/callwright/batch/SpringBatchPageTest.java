package dev.callwright.batch;

import dev.callwright.pages.PageTest;

/** The examples of {@code spring-batch.md} compile. */
class SpringBatchPageTest extends PageTest {

    SpringBatchPageTest() {
        super("../docs/spring-batch.md");
    }
}
