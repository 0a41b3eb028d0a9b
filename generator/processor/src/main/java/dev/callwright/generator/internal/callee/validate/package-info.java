/** The rules of the contract and of the mapper, one a class; they return reports and print nothing. */
@NullMarked
package dev.callwright.generator.internal.callee.validate;

import org.jspecify.annotations.NullMarked;
