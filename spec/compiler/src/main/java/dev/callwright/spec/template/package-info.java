/** The spec on its way to the OpenAPI Generator, whose templates put its texts and names into Java as they are. */
@NullMarked
package dev.callwright.spec.template;

import org.jspecify.annotations.NullMarked;
