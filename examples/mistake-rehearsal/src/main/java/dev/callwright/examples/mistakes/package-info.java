/** Nothing but tests. */
package dev.callwright.examples.mistakes;
