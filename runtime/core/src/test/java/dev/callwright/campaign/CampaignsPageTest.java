package dev.callwright.campaign;

import dev.callwright.pages.PageTest;

/** The examples of {@code campaigns.md} compile. */
class CampaignsPageTest extends PageTest {

    CampaignsPageTest() {
        super("../docs/campaigns.md");
    }
}
