package dev.callwright.reports;

import dev.callwright.contract.model.StatusReport;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a call costs: the line it was made on, and the agent that spoke. Amounts are exact, with the digits that came.
 *
 * @param lineSeconds how long the line was used for what is charged
 * @param linePrice of a unit, in the quoted currency: {@code rate} on the page
 * @param lineCost in the quoted currency: {@code cost} on the page
 * @param currency the quoted one; empty when it is USD
 * @param exchangeRate from the quoted to the settled currency: {@code quoteExchange} on the page
 * @param settledPrice of a unit of the line, in the settled currency: {@code settleRate} on the page
 * @param settledCost of the line, in the settled currency: {@code settlePay} on the page
 * @param agentSeconds how long the agent was used for what is charged
 * @param agentPrice of a unit: {@code aiAgentRate} on the page
 * @param agentCost {@code aiAgentFee} on the page
 * @param quotedAgentPrice of a unit: {@code aiAgentQuoteRate} on the page
 * @param quotedAgentCost {@code aiAgentQuoteFee} on the page
 */
public record Charges(
        OptionalLong lineSeconds,
        Optional<BigDecimal> linePrice,
        Optional<BigDecimal> lineCost,
        Optional<String> currency,
        Optional<BigDecimal> exchangeRate,
        Optional<BigDecimal> settledPrice,
        Optional<BigDecimal> settledCost,
        OptionalLong agentSeconds,
        Optional<BigDecimal> agentPrice,
        Optional<BigDecimal> agentCost,
        Optional<BigDecimal> quotedAgentPrice,
        Optional<BigDecimal> quotedAgentCost) {

    static Charges of(StatusReport report) {
        return new Charges(
                WireNumbers.whole(report.chargedDuration()),
                WireNumbers.decimal(report.rate()),
                WireNumbers.decimal(report.cost()),
                Optional.ofNullable(report.currency()),
                WireNumbers.decimal(report.quoteExchange()),
                WireNumbers.decimal(report.settleRate()),
                WireNumbers.decimal(report.settlePay()),
                WireNumbers.whole(report.aiAgentChargedDuration()),
                WireNumbers.decimal(report.aiAgentRate()),
                WireNumbers.decimal(report.aiAgentFee()),
                WireNumbers.decimal(report.aiAgentQuoteRate()),
                WireNumbers.decimal(report.aiAgentQuoteFee()));
    }

    /** Without amounts. */
    @Override
    public String toString() {
        return "Charges[***]";
    }
}
