/** What became of each task of a campaign, durably: claim before the first byte is sent, outcome before return. */
@NullMarked
package dev.callwright.campaign.internal.journal;

import org.jspecify.annotations.NullMarked;
