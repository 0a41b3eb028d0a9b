/** From the bytes of a request to what the rules look at, one callee at a time. Not API. */
@NullMarked
package dev.callwright.sandbox.internal.intake;

import org.jspecify.annotations.NullMarked;
