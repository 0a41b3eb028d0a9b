package com.acme.relay;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.RecallOn;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.EmergencyContactConveyanceIntent;
import dev.callwright.contract.GlobalIntent;
import dev.callwright.contract.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;

@Callee(Scenario.EMERGENCY_CONTACT_RELAY)
@RecallOn(
        emergencyContactConveyance = {
            EmergencyContactConveyanceIntent.NO_RESPONSE,
            EmergencyContactConveyanceIntent.INAUDIBLE
        },
        global = {GlobalIntent.NOT_CALLED, GlobalIntent.NOT_CONNECTED})
record Contact(
        @CalleeNumber String mobile,
        @Variable("name") String debtor,
        @Variable("emergency_contact_name") String contact,
        @Variable("borrow_total_money") BigDecimal owed,
        @Variable("due_date") LocalDate due) {}
