package com.acme.nomappingruntimefortasks;

import com.acme.entities.Lead;
import dev.callwright.annotation.CallTask;

@CallTask(callee = Lead.class, agent = 41)
interface Morning {}
