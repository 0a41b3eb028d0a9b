package com.acme.pathsthatend;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.util.List;
import java.util.Optional;

/** Whatever is missing on the way, the variable is left out. */
@Callee(Scenario.FINANCIAL_MARKETING)
class Lead {

    @CalleeNumber(path = "[0]")
    List<String> numbers = List.of("463200000007");

    @Variable(value = "text1", path = "next.next.rank")
    @Variable(value = "text2", path = "rank")
    Link none;

    @Variable(value = "text3", path = "next.next.rank")
    @Variable(value = "text4", path = "rank")
    Link one = new Link();

    @Variable(value = "text5", path = "rank")
    Optional<Link> empty = Optional.empty();

    @Variable(value = "text6", path = "[7].rank")
    List<Link> few = List.of(one);

    @Variable(value = "text7", path = "name")
    Optional<Link> full = Optional.of(one);
}
