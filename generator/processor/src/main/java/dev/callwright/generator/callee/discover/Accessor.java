package dev.callwright.generator.callee.discover;

import dev.callwright.generator.callee.model.Access;
import dev.callwright.generator.callee.model.Obstacle;
import javax.lang.model.element.Element;

/** How, or why not, a mapper reads a member. */
sealed interface Accessor {

    /**
     * A way to read it.
     *
     * @param element what has the type of the value: a method, or a field, also of a getter that does not exist yet
     */
    record Open(Access access, Element element) implements Accessor {}

    record Blocked(Obstacle obstacle) implements Accessor {}
}
