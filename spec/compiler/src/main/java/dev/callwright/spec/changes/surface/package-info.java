/** From a spec to what its users see of it. */
@NullMarked
package dev.callwright.spec.changes.surface;

import org.jspecify.annotations.NullMarked;
