package com.acme.javalangshadowedbytasks;

/** Not the one that the generated class means. */
class String {}
