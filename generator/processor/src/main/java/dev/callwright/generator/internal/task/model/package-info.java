/** The described task and the contract's limits as plain values; nothing of the compiler's but opaque positions. */
@NullMarked
package dev.callwright.generator.internal.task.model;

import org.jspecify.annotations.NullMarked;
