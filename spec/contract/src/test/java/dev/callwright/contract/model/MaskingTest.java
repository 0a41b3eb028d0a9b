package dev.callwright.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class MaskingTest {

    private static final CalleeEntry CALLEE = CalleeEntry.builder()
            .calleeNumber("463200000007")
            .text1("canary")
            .callInformation(CallInformation.builder()
                    .name("canary")
                    .borrowTotalMoney("canary")
                    .put("canary", "canary")
                    .build())
            .build();

    @Test
    void nothingPersonalIsShown() {
        assertThat(CALLEE.toString()).contains("calleeNumber=***").doesNotContain("canary", "4632");
        assertThat(CALLEE.callInformation()).asString().contains("name=***").doesNotContain("canary");
    }

    @Test
    void aRequestShowsHowManyItCallsNotWhom() {
        CreateTaskRequest request = CreateTaskRequest.builder()
                .appId("2Xql9RBI")
                .taskName("Overdue")
                .agentId(41)
                .numberInfoList(Collections.nCopies(200_000, CALLEE))
                .build();

        assertThat(request.toString())
                .contains("taskName=Overdue", "numberInfoList=200000 items")
                .hasSizeLessThan(400);
    }
}
