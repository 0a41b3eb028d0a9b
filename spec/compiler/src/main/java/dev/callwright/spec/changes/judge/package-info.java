/** What a difference does to users, and what it asks of the version. */
@NullMarked
package dev.callwright.spec.changes.judge;

import org.jspecify.annotations.NullMarked;
