/** Any number of callees as tasks of one campaign: planned and frozen whole, delivered once, one result. */
@NullMarked
package dev.callwright.campaign;

import org.jspecify.annotations.NullMarked;
