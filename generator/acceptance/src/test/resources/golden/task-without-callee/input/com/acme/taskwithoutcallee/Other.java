package com.acme.taskwithoutcallee;

import dev.callwright.annotation.CallTask;

@CallTask(callee = Lead.class, agent = 41)
class Other {}
