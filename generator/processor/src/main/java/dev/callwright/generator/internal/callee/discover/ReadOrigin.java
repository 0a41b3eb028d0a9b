package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.AccessStep;
import java.util.List;

/** Where reading begins: at the object that has the annotated member. */
interface ReadOrigin {

    /** Reads the annotated member itself. */
    Reading read(MemberAnnotation annotation);

    /** Reads a property beside the annotated member. */
    Reading property(String name);

    /** At the member of an object that was reached by some steps, or of the entity itself. */
    static ReadOrigin ofMembers(Subject subject, List<AccessStep> through, boolean nullable, PathReader paths) {
        return new ReadOrigin() {
            @Override
            public Reading read(MemberAnnotation annotation) {
                String name = annotation.element().getSimpleName().toString();
                return annotation
                        .accessor()
                        .map(accessor -> read(subject.accessors().of(annotation.element(), accessor), accessor + "()"))
                        .orElseGet(() -> read(subject.accessors().of(annotation.element()), name));
            }

            @Override
            public Reading property(String name) {
                return read(subject.properties().of(name), name);
            }

            private Reading read(Accessor accessor, String name) {
                return paths.read(through, subject, accessor, name, nullable);
            }
        };
    }
}
