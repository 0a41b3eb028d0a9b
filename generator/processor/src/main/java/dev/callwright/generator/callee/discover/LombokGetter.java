package dev.callwright.generator.callee.discover;

import dev.callwright.generator.problem.Nesting;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/**
 * The getter that Lombok adds for a field, whether it has run yet or not: its annotation and the field are there in
 * either case, so the order of the processors does not matter. The compiler verifies the guess.
 */
final class LombokGetter {

    private static final String GETTER = "lombok.Getter";
    private static final String ACCESSORS = "lombok.experimental.Accessors";
    private static final String VALUE = "lombok.Value";
    private static final String FIELD_DEFAULTS = "lombok.experimental.FieldDefaults";
    private static final String PACKAGE_PRIVATE = "lombok.experimental.PackagePrivate";
    private static final Set<String> OF_CLASS = Set.of("lombok.Data", VALUE);
    private static final Set<String> NOWHERE = Set.of("NONE", "PRIVATE");
    private static final String EVERYWHERE = "PUBLIC";

    /** A boolean of such a name is its own getter. */
    private static final Pattern IS = Pattern.compile("is[^a-z]");

    private LombokGetter() {}

    /** The name of the getter, if there will be one that the mapper can call. */
    static Optional<String> of(Element field, Reach reach) {
        return level(field)
                .filter(level -> level.equals(EVERYWHERE) || (!NOWHERE.contains(level) && reach.isInPackage(field)))
                .map(level -> name(field));
    }

    /** The name of the getter, whoever can call it. */
    static Optional<String> of(Element field) {
        return level(field).filter(level -> !level.equals("NONE")).map(level -> name(field));
    }

    /** Whether Lombok will make a field private that is not private in its source. */
    static boolean hides(Element field) {
        Element type = Nesting.outwards(field).get(1);
        boolean defaultIsPrivate = Mirrors.find(type, FIELD_DEFAULTS)
                .map(defaults -> Mirrors.value(defaults, "level")
                        .flatMap(Mirrors::constantName)
                        .filter("PRIVATE"::equals)
                        .isPresent())
                .orElse(Mirrors.has(type, VALUE));
        return defaultIsPrivate
                && !Mirrors.has(field, PACKAGE_PRIVATE)
                && Stream.of(Modifier.PUBLIC, Modifier.PROTECTED).noneMatch(field.getModifiers()::contains);
    }

    /** Whether Lombok adds a getter for the field, of whatever name and access. */
    static boolean covers(Element field) {
        return level(field).isPresent();
    }

    private static Optional<String> level(Element field) {
        return nearest(field, GETTER)
                .map(LombokGetter::levelOf)
                .or(() -> OF_CLASS.stream()
                        .flatMap(annotation -> nearest(field, annotation).stream())
                        .findFirst()
                        .map(annotation -> EVERYWHERE));
    }

    /** On the field, or else on its class. */
    private static Optional<AnnotationMirror> nearest(Element field, String annotation) {
        return Nesting.outwards(field).stream()
                .limit(2)
                .flatMap(element -> Mirrors.find(element, annotation).stream())
                .findFirst();
    }

    private static String levelOf(AnnotationMirror getter) {
        return Mirrors.value(getter, "value").flatMap(Mirrors::constantName).orElse(EVERYWHERE);
    }

    private static String name(Element field) {
        String name = field.getSimpleName().toString();
        boolean fluent = nearest(field, ACCESSORS)
                .filter(accessors -> Mirrors.isTrue(accessors, "fluent"))
                .isPresent();
        if (fluent) {
            return name;
        }
        boolean primitiveBoolean = field.asType().getKind() == TypeKind.BOOLEAN;
        if (primitiveBoolean && IS.matcher(name).lookingAt()) {
            return name;
        }
        return (primitiveBoolean ? "is" : "get") + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
