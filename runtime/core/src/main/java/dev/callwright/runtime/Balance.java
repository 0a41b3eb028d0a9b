package dev.callwright.runtime;

import java.math.BigDecimal;

/** The account's money, in a currency that the page does not name. The scale is what the service sent. */
public interface Balance {

    /** What is there. */
    BigDecimal balance();

    /** What was given for free. */
    BigDecimal gift();

    /** The credit line. */
    BigDecimal credit();
}
