package com.acme.recallwithoutcallee;

import dev.callwright.annotation.RecallOn;
import dev.callwright.contract.GlobalIntent;

@RecallOn(global = GlobalIntent.NOT_CALLED)
class Lead {}
