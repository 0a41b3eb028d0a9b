/** The contract's own schemas, read from the class path: what keeps the sandbox in step with the spec. Not API. */
@NullMarked
package dev.callwright.sandbox.internal.spec;

import org.jspecify.annotations.NullMarked;
