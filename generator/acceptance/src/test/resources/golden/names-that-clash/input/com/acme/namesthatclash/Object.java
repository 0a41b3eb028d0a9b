package com.acme.namesthatclash;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

/** Named like a class of java.lang, as its members' types are. */
@Callee(Scenario.FINANCIAL_MARKETING)
record Object(@CalleeNumber java.lang.String Override, @Variable("text1") Integer Elements, @Variable(value = "text2", path = "[0]") java.util.List<Elements> list) {}
