/** From an entity to its checked entry in the request; what generated mappers are written against. */
@NullMarked
package dev.callwright.mapping;

import org.jspecify.annotations.NullMarked;
