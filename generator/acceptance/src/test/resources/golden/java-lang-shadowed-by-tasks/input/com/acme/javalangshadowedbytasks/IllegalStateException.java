package com.acme.javalangshadowedbytasks;

/** Not the one that a stub throws. */
class IllegalStateException {}
