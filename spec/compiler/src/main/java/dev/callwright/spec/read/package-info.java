/** From YAML to values; knows where in the file each of them stands. */
@NullMarked
package dev.callwright.spec.read;

import org.jspecify.annotations.NullMarked;
