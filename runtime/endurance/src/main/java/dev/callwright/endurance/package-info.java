/** Campaigns whose processes are killed; there is nothing to call here. */
package dev.callwright.endurance;
