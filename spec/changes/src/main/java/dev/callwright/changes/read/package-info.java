/** From a spec to what its users see of it. */
@NullMarked
package dev.callwright.changes.read;

import org.jspecify.annotations.NullMarked;
