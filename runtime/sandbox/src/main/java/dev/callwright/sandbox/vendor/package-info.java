/** What the document leaves open about the service, and which answer a sandbox takes. */
@NullMarked
package dev.callwright.sandbox.vendor;

import org.jspecify.annotations.NullMarked;
