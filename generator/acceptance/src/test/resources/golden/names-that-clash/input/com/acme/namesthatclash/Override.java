package com.acme.namesthatclash;

/** What {@code @Override} means in this package, unless java.lang's is imported. */
class Override {}
