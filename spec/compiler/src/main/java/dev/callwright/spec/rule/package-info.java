/** What has to hold between the values. */
@NullMarked
package dev.callwright.spec.rule;

import org.jspecify.annotations.NullMarked;
