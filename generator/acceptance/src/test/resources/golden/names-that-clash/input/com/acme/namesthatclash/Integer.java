package com.acme.namesthatclash;

enum Integer {
    $ONE
}
