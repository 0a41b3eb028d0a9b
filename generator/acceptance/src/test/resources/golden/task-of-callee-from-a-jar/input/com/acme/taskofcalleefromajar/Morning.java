package com.acme.taskofcalleefromajar;

import com.acme.entities.Lead;
import dev.callwright.annotation.CallTask;
import dev.callwright.annotation.Recall;

/** The intents are read from the class file. */
@CallTask(callee = Lead.class, agent = 41, recall = @Recall(everyMinutes = 30, times = 2))
interface Morning {}
