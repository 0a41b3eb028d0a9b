/** Tests alone: other people's tools judge what the client sends, and their clients are answered by the sandbox. */
package dev.callwright.examples.interop;
