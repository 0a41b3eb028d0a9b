/** What the document leaves open about the service, and which answer a sandbox takes. */
@NullMarked
package dev.callwright.sandbox.internal.vendor;

import org.jspecify.annotations.NullMarked;
