package dev.callwright.generator.internal.callee.discover;

import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The type of an object that a mapper has in hand, and how it reads the object's members. */
final class Subject {

    private final Types types;
    private final DeclaredType type;
    private final Hierarchy hierarchy;
    private final Visibility reach;
    private final Getters getters;
    private final boolean reached;

    Subject(
            Types types,
            DeclaredType type,
            Hierarchy hierarchy,
            Visibility reach,
            CheckedExceptions checkedExceptions,
            boolean reached) {
        this.types = types;
        this.type = type;
        this.hierarchy = hierarchy;
        this.reach = reach;
        this.reached = reached;
        this.getters = new Getters(hierarchy, reach, checkedExceptions);
    }

    DeclaredType type() {
        return type;
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    /** Whether the mapper may mention the type, and so call what it inherits from a type that it may not. */
    boolean isInReach() {
        return reach.includesType();
    }

    Accessors accessors() {
        return new Accessors(type, types, hierarchy, reach, getters, reached);
    }

    Properties properties() {
        return new Properties(hierarchy, reach, getters);
    }

    /** As seen from the object, whose type may fix type parameters of the class that declares the member. */
    TypeMirror typeOf(Element member) {
        TypeMirror seen = types.asMemberOf(type, member);
        return seen instanceof ExecutableType method ? method.getReturnType() : seen;
    }
}
