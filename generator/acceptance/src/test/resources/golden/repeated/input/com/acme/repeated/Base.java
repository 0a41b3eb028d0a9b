package com.acme.repeated;

import dev.callwright.annotation.CalleeDetails;

/** What is looked into may be of a type that only its user knows. */
class Base<A> {

    @CalleeDetails
    A address;
}
