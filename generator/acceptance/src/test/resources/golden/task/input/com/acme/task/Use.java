package com.acme.task;

import dev.callwright.contract.model.GroupCallTask;
import dev.callwright.task.Recalls;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

class Use {

    List<GroupCallTask> tasks() {
        return List.of(
                LeadCallTask.named("all of it").startingNow().build(),
                Morning_WithAgentCallTask.named("asks for a recall")
                        .startingAt(Instant.EPOCH, ZoneId.of("Asia/Shanghai"))
                        .recall(Recalls.byIntent().every(Duration.ofHours(1)).times(2))
                        .displayNumber("1008122211")
                        .build(),
                Morning_OpenCallTask.named("asks for an agent and a recall")
                        .agent(42)
                        .startingNow()
                        .withoutRecall()
                        .window(LocalTime.of(9, 0), LocalTime.of(10, 0))
                        .maxRinging(Duration.ofSeconds(20))
                        .build());
    }
}
