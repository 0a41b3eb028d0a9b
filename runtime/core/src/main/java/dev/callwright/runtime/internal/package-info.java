/** From callees to bytes on the wire, and from an answer to an outcome: frozen, signed, sent once, read. */
@NullMarked
package dev.callwright.runtime.internal;

import org.jspecify.annotations.NullMarked;
