/** Tests of a service that depends on the client jar alone; there is nothing to call here. */
package dev.callwright.consumer;
