package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.Written;
import dev.callwright.generator.internal.problem.Position;
import dev.callwright.generator.internal.problem.Suppression;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads which of our problems a class and its members silence; nothing in a class file, which keeps none of it. */
final class SuppressionReader {

    private static final String SUPPRESS_WARNINGS = "java.lang.SuppressWarnings";

    private SuppressionReader() {}

    /** The ids, without the prefix that makes them ours. */
    static List<Written<String>> read(TypeElement type) {
        return Stream.concat(Stream.of(type), Members.of(type).stream())
                .flatMap(element -> Mirrors.find(element, SUPPRESS_WARNINGS).stream()
                        .flatMap(mirror ->
                                Mirrors.value(mirror, "value").stream().flatMap(array -> ids(element, mirror, array))))
                .toList();
    }

    private static Stream<Written<String>> ids(Element element, AnnotationMirror mirror, AnnotationValue array) {
        List<AnnotationValue> items = Mirrors.items(array);
        return items.stream()
                .flatMap(item -> Mirrors.string(item)
                        .filter(key -> key.startsWith(Suppression.PREFIX))
                        .map(key -> new Written<>(
                                key.substring(Suppression.PREFIX.length()),
                                // javac finds no position for the only item of an array without braces.
                                Position.of(element, mirror, items.size() == 1 ? array : item)))
                        .stream());
    }
}
