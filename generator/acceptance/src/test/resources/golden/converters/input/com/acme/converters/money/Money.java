package com.acme.converters.money;

/**
 * As Joda-Money's and javax.money's: an amount and its currency.
 *
 * @param currency the code
 * @param minor the amount in hundredths
 */
public record Money(String currency, long minor) {}
