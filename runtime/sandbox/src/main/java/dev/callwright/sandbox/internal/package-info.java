/** How the sandbox takes requests, judges them and answers: each part in a package, this one joins them. */
@NullMarked
package dev.callwright.sandbox.internal;

import org.jspecify.annotations.NullMarked;
