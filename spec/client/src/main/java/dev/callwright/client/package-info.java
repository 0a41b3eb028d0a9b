/** The operations of the contract as a Retrofit interface, generated from its spec, and what a call of them needs. */
@NullMarked
package dev.callwright.client;

import org.jspecify.annotations.NullMarked;
