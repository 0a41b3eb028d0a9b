package com.acme.taskwithoutcallee;

import dev.callwright.annotation.CallTask;

@CallTask(callee = long.class, agent = 41)
class Primitive {}
