package com.acme.pathsthatend;

import java.util.Optional;

class Link {

    Link next;

    int rank = 1;

    Optional<String> getName() {
        return Optional.of("Name");
    }
}
