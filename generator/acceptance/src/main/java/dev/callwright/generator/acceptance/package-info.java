/** Tests that compile annotated classes with the released jars; there is nothing to call here. */
package dev.callwright.generator.acceptance;
