package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.Access;
import dev.callwright.generator.internal.callee.model.Obstacle;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** How, or why not, a mapper reads a member. */
sealed interface Accessor {

    /**
     * A way to read it.
     *
     * @param element what has the type of the value: a method, or a field, also of a getter that does not exist yet
     */
    record Open(Access access, Element element) implements Accessor {}

    /**
     * A member that cannot be read.
     *
     * @param detail what is added to the obstacle's reason, such as the exceptions
     */
    record Blocked(Obstacle obstacle, String detail) implements Accessor {

        Blocked(Obstacle obstacle) {
            this(obstacle, "");
        }
    }

    /**
     * A field, and a getter that returns something else.
     *
     * @param getter its name
     */
    record Ambiguous(String getter, TypeMirror got, TypeMirror held) implements Accessor {}

    /** There is no member of the name. */
    record None() implements Accessor {}

    static Accessor through(ExecutableElement method) {
        return new Open(new Access.Method(method.getSimpleName().toString()), method);
    }

    static Accessor through(Element field) {
        return new Open(new Access.Field(field.getSimpleName().toString()), field);
    }
}
