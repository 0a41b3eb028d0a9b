package com.acme.taskstub;

class Use {
    Object task = LeadCallTask.named("overdue").startingNow().build();
}
