/** Reports of calls that ended, and how they get to their receiver. Not API. */
@NullMarked
package dev.callwright.sandbox.internal.push;

import org.jspecify.annotations.NullMarked;
