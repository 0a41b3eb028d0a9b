/** Signs, streams and delivers a task, and says what became of it. */
@NullMarked
package dev.callwright.runtime;

import org.jspecify.annotations.NullMarked;
