package com.acme.variablewithoutcallee;

import dev.callwright.annotation.Variable;

/** Copies of a component's annotation are not counted. */
record Point(@Variable("text1") int x, int y) {}
