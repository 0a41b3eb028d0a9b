/** The requests and answers of the contract, generated from its spec; immutable, and checked when they are built. */
@NullMarked
package dev.callwright.contract.model;

import org.jspecify.annotations.NullMarked;
