/**
 * Safety rails: what a caller states that must hold before anything is sent. Data with a source; none holds unless it
 * is chosen, and no country's law is known here.
 */
@NullMarked
package dev.callwright.campaign.internal.policy;

import org.jspecify.annotations.NullMarked;
