package com.acme;

import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
abstract class Person {

    @Id
    Long id;

    @CalleeNumber
    String mobile;

    @Variable("text1")
    String name;

    String getName() {
        return name;
    }
}
