package com.acme.unknownpath;

import java.util.Set;

record Loan(Client client, Set<String> tags, jakarta.persistence.Loan loan) {}
