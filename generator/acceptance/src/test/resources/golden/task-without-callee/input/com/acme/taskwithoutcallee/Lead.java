package com.acme.taskwithoutcallee;

import dev.callwright.annotation.CallTask;

@CallTask(agent = 41)
record Lead(String mobile) {}
