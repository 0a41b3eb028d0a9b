package dev.callwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the member that holds the number to call: country code and number together, digits only, without a plus sign.
 *
 * <p>A text or an integral number. Text is sent as it is, so leading zeros are kept; nothing is repaired. The
 * document's field is {@code numberInfoList[].calleeNumber}, 6 to 18 digits.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface CalleeNumber {}
