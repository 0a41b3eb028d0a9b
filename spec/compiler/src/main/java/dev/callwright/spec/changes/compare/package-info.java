/** Which elements two specs share, and what differs in them. */
@NullMarked
package dev.callwright.spec.changes.compare;

import org.jspecify.annotations.NullMarked;
