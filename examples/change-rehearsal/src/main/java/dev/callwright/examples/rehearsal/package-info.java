/** A test that edits the spec in a copy of the project and rebuilds it; there is nothing to call here. */
package dev.callwright.examples.rehearsal;
