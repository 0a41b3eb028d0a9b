package dev.callwright.generator.callee.discover;

import dev.callwright.generator.callee.model.Step;
import java.util.List;

/** Where reading begins: at the object that has the annotated member. */
@FunctionalInterface
interface Start {

    /** Reads the annotated member itself. */
    Reading read(MemberAnnotation annotation);

    /** At the member of an object that was reached by some steps, or of the entity itself. */
    static Start ofMembers(Subject subject, List<Step> through, boolean nullable, PathReader paths) {
        return annotation -> {
            String name = annotation.element().getSimpleName().toString();
            return annotation
                    .accessor()
                    .map(accessor -> paths.read(
                            through,
                            subject,
                            subject.accessors().of(annotation.element(), accessor),
                            accessor + "()",
                            nullable))
                    .orElseGet(() ->
                            paths.read(through, subject, subject.accessors().of(annotation.element()), name, nullable));
        };
    }
}
