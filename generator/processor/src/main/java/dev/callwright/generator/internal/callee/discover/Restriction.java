package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.Profiles;
import dev.callwright.generator.internal.problem.Position;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Which callees of a class an annotation is for.
 *
 * @param profiles those that it is restricted to; absent when it is not
 * @param references where it names them
 */
record Restriction(Optional<Set<String>> profiles, List<Profiles.Reference> references) {

    Restriction {
        profiles = profiles.map(Collections::unmodifiableSet);
        references = List.copyOf(references);
    }

    static Restriction of(Element element, AnnotationMirror mirror) {
        Optional<AnnotationValue> profile = Mirrors.value(mirror, "profile");
        List<Profiles.Reference> references =
                profile.map(array -> references(element, mirror, array)).orElse(List.of());
        return new Restriction(
                profile.map(array -> references.stream()
                        .map(Profiles.Reference::profile)
                        .collect(Collectors.toCollection(LinkedHashSet::new))),
                references);
    }

    private static List<Profiles.Reference> references(
            Element element, AnnotationMirror mirror, AnnotationValue array) {
        List<AnnotationValue> items = Mirrors.items(array);
        return items.stream()
                .flatMap(item -> Mirrors.string(item)
                        .map(name -> new Profiles.Reference(
                                name,
                                // javac finds no position for the only item of an array without braces.
                                Position.of(element, mirror, items.size() == 1 ? array : item)))
                        .stream())
                .toList();
    }
}
