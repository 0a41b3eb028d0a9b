package dev.callwright.campaign.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * A test of permissions or symbolic links as POSIX has them. Windows has neither owner's permissions nor links that
 * anybody may make, so there is nothing there that such a test could look at; {@code security.md} says what holds
 * there.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has other permissions, and links for administrators only")
public @interface OnPosix {}
