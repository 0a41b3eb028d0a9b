/** What a difference does to users, and what it asks of the version. */
@NullMarked
package dev.callwright.changes.judge;

import org.jspecify.annotations.NullMarked;
