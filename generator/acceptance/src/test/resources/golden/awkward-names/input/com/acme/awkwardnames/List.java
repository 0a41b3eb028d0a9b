package com.acme.awkwardnames;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.RecallOn;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.GlobalIntent;

@Callee(dev.callwright.contract.Scenario.FINANCIAL_MARKETING)
@RecallOn(global = GlobalIntent.NOT_CALLED)
record List(@CalleeNumber String CalleeSink, @Variable("text1") java.util.Optional<String> CalleeVariable) {}
