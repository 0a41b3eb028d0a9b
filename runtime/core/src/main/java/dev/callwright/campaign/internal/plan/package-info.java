/**
 * A source becomes the tasks of a campaign: checked, without repeated numbers, cut and frozen before anything is sent.
 */
@NullMarked
package dev.callwright.campaign.internal.plan;

import org.jspecify.annotations.NullMarked;
