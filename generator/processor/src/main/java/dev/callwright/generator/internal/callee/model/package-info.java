/** The annotated class and the contract as plain values; nothing of the compiler's but opaque positions. */
@NullMarked
package dev.callwright.generator.internal.callee.model;

import org.jspecify.annotations.NullMarked;
