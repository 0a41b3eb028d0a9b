/** Takes each planned task to where nobody is called twice and nobody is forgotten, whatever dies in between. */
@NullMarked
package dev.callwright.campaign.internal.delivery;

import org.jspecify.annotations.NullMarked;
