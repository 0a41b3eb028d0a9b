package user;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.RecallOn;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.InsuranceIntent;
import dev.callwright.contract.Scenario;

/** What the overlay's scenario calls about. */
@Callee(Scenario.INSURANCE_RENEWAL)
@RecallOn(insurance = InsuranceIntent.UNDECIDED)
record Policy(
        @CalleeNumber String mobile,
        @Variable("policy_number") String number) {}
