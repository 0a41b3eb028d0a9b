/** Journals in a database that several processes share. */
@NullMarked
package dev.callwright.campaign.journal.jdbc;

import org.jspecify.annotations.NullMarked;
