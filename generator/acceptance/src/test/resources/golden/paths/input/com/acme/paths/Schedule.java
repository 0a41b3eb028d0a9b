package com.acme.paths;

record Schedule<D>(D last, int days) {}
