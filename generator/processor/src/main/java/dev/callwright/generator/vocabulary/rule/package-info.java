/** What has to hold between the values. */
@NullMarked
package dev.callwright.generator.vocabulary.rule;

import org.jspecify.annotations.NullMarked;
