package com.acme.outoflimit;

import dev.callwright.annotation.CallTask;
import dev.callwright.annotation.Recall;

@CallTask(callee = Lead.class, recall = @Recall(everyMinutes = 1, times = 2, agents = {41, -1}))
class Agents {}
