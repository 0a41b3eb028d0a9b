/** What can be replaced: where campaigns keep what they know, how tasks are looked up, how time passes. */
@NullMarked
package dev.callwright.campaign.spi;

import org.jspecify.annotations.NullMarked;
