/**
 * A group call in the types of the domain: times, durations and stages, instead of numbers, texts and their units. What
 * generated task classes are written against.
 */
@NullMarked
package dev.callwright.task;

import org.jspecify.annotations.NullMarked;
