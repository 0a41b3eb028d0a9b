package com.acme.detailsoflists;

import dev.callwright.annotation.Variable;

record Contact(@Variable("text1") String name) {}
