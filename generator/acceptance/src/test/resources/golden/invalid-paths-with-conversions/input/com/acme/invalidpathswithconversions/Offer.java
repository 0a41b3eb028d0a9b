package com.acme.invalidpathswithconversions;

import java.time.Instant;

record Offer(Instant approvedAt, String name, int days) {}
