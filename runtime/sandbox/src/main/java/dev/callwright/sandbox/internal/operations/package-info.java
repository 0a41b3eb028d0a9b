/** The operations beside creating tasks, and how every operation answers. Not API. */
@NullMarked
package dev.callwright.sandbox.internal.operations;

import org.jspecify.annotations.NullMarked;
