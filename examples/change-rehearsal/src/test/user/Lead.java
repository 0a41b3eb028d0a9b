package user;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;

@Callee(Scenario.FINANCIAL_MARKETING)
public record Lead(@CalleeNumber String mobile, @Variable("text2") String offer) {}
