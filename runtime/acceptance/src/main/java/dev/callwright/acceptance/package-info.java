/** Tests of annotated classes through the runtime to the sandbox; there is nothing to call here. */
package dev.callwright.acceptance;
