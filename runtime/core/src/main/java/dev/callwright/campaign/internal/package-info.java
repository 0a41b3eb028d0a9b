/** How a campaign runs: planned, written down, delivered, told. */
@NullMarked
package dev.callwright.campaign.internal;

import org.jspecify.annotations.NullMarked;
