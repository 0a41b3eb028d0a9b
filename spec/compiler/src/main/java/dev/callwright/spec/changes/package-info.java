/** What differs between two specs, told to people who use what is generated from them. */
@NullMarked
package dev.callwright.spec.changes;

import org.jspecify.annotations.NullMarked;
