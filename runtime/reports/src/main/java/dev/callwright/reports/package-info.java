/**
 * Takes what the service pushes when calls have ended, in whatever web framework: {@link ReportReceiver} reads it,
 * takes each report once, and says whom it is about and what may be done now. No HTTP.
 */
@NullMarked
package dev.callwright.reports;

import org.jspecify.annotations.NullMarked;
