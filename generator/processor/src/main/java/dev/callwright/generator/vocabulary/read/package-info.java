/** From YAML to values; knows where in the file each of them stands. */
@NullMarked
package dev.callwright.generator.vocabulary.read;

import org.jspecify.annotations.NullMarked;
