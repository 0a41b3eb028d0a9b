package com.acme.details;

import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;

record Contact(@CalleeNumber String mobile, @Variable("text6") String city) {}
