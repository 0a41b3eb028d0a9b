/**
 * A server on loopback that enforces the contract, counts calls and simulates them. Start at
 * {@link dev.callwright.sandbox.Sandbox}.
 */
@NullMarked
package dev.callwright.sandbox;

import org.jspecify.annotations.NullMarked;
