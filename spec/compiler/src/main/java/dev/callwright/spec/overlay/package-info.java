/** A contract of one's own: changes beside the released spec, applied before anything is generated from it. */
@NullMarked
package dev.callwright.spec.overlay;

import org.jspecify.annotations.NullMarked;
