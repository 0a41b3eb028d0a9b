/**
 * What the vocabulary tells the annotation processor: an annotation is all that a processor sees of a compiled
 * constant.
 */
@NullMarked
package dev.callwright.contract.meta;

import org.jspecify.annotations.NullMarked;
