package dev.callwright.examples.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is edited, a build without {@code clean} leaves nothing behind of what was generated before. */
@Tag("campaign")
class StaleOutputTest {

    private static final String CANCEL_MODEL =
            "spec/contract/target/generated-sources/openapi/java/dev/callwright/contract/model/CancelledTasks.java";

    @Test
    void editsOfSpecTemplatesAndOptionsLeaveNoOldClassBehind(@TempDir Path dir)
            throws IOException, InterruptedException {
        ProjectCopy copy = ProjectCopy.into(dir);
        ProjectCopy.Build before = copy.compileContract();
        assertThat(before.exitCode()).as(before.output()).isZero();
        assertThat(copy.generated())
                .anyMatch(name -> name.endsWith("/CancelTasksRequest.class"))
                .anyMatch(name -> name.endsWith("/FinancialMarketingIntent.class"))
                .anyMatch(name -> name.endsWith("/RecallStatus.class"))
                .anyMatch(name -> name.endsWith("/CancelTasksStatus.class"))
                .anyMatch(name -> name.endsWith("/VoiceGroupCallApi.class"));

        copy.renameInSpec("CancelTasksRequest", "CancelledTasks");
        copy.renameInSpec("operationId: cancelTasks", "operationId: endTasks");
        copy.renameInSpec("  - name: FINANCIAL_MARKETING\n    title: Financial Marketing\n", """
                  - name: PROMOTION
                    title: Financial Marketing
                """);
        copy.renameInSpec("RECALL_STATUS", "FLOW_STATUS");
        copy.renameInSpec("VoiceGroupCall]", "GroupCall]");
        copy.renameInSpec("name: VoiceGroupCall\n", "name: GroupCall\n");
        copy.edit("spec/templates/licenseInfo.mustache", "edit that.", "edit that. By another template.");
        copy.edit("spec/client/pom.xml", "<sourceFolder>java</sourceFolder>", "<sourceFolder>other</sourceFolder>");
        ProjectCopy.Build after = copy.compileContract();

        assertThat(after.exitCode()).as(after.output()).isZero();
        assertThat(copy.generated())
                .anyMatch(name -> name.endsWith("/CancelledTasks.class"))
                .anyMatch(name -> name.endsWith("/PromotionIntent.class"))
                .anyMatch(name -> name.endsWith("/FlowStatus.class"))
                .anyMatch(name -> name.endsWith("/EndTasksStatus.class"))
                .anyMatch(name -> name.endsWith("other/dev/callwright/client/GroupCallApi.java"))
                .noneMatch(name -> name.contains("CancelTasksRequest"))
                .noneMatch(name -> name.contains("FinancialMarketingIntent"))
                .noneMatch(name -> name.contains("RecallStatus"))
                .noneMatch(name -> name.contains("CancelTasksStatus"))
                .noneMatch(name -> name.contains("VoiceGroupCallApi"));
        assertThat(copy.text(CANCEL_MODEL)).contains("By another template.");
    }
}
