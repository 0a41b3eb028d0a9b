package com.acme.namesthatclash;

enum Elements {
    ONE
}
