package dev.callwright.spec.changes.judge;

import dev.callwright.spec.changes.surface.Element;

/**
 * A difference, and what it does to users.
 *
 * @param what such as {@code added} or {@code maximum 120 -> 90, tightened}
 * @param consequence what happens, and where: when compiling, at run time, or nothing
 */
public record Judgement(Element element, String what, Weight weight, String consequence) {

    static final String NOTHING = "nothing breaks";
}
