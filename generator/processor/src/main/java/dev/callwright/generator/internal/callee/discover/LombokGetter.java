package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.problem.Nesting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
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
    private static final String GENERATED = "lombok.Generated";
    private static final String SUPPRESS_WARNINGS = "java.lang.SuppressWarnings";
    private static final Set<String> OF_CLASS = Set.of("lombok.Data", VALUE);
    private static final Set<String> NOWHERE = Set.of("NONE", "PRIVATE");
    private static final String EVERYWHERE = "PUBLIC";

    /** A boolean of such a name is its own getter. */
    private static final Pattern IS = Pattern.compile("is[^a-z]");

    private static final Pattern PREFIX = Pattern.compile("^(get|is)(?=.)");

    private LombokGetter() {}

    /** The name of the getter, if there will be one that the mapper can call. */
    static Optional<String> of(Element field, Visibility reach) {
        return level(field)
                .filter(level -> level.equals(EVERYWHERE) || (!NOWHERE.contains(level) && reach.isInPackage(field)))
                .flatMap(level -> name(field));
    }

    /** The name of the getter, whoever can call it. */
    static Optional<String> of(Element field) {
        return level(field).filter(level -> !level.equals("NONE")).flatMap(level -> name(field));
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

    /**
     * Whether Lombok has run, and added something to the type; by one of the marks that it can be told to leave out.
     */
    static boolean hasBeenAt(TypeElement type) {
        return type.getEnclosedElements().stream()
                .flatMap(member -> member.getAnnotationMirrors().stream())
                .anyMatch(mirror -> Mirrors.is(mirror, GENERATED) || isOfAllWarnings(mirror));
    }

    private static boolean isOfAllWarnings(AnnotationMirror mirror) {
        return Mirrors.is(mirror, SUPPRESS_WARNINGS)
                && Mirrors.value(mirror, "value").map(Mirrors::items).orElse(List.of()).stream()
                        .flatMap(warning -> Mirrors.string(warning).stream())
                        .anyMatch("all"::equals);
    }

    /** Whether a getter of the name, which only Lombok's settings can tell, may be the field's. */
    static boolean mayBe(String getter, Element field) {
        String name = field.getSimpleName().toString().toLowerCase(Locale.ROOT);
        String property = PREFIX.matcher(getter).replaceFirst("").toLowerCase(Locale.ROOT);
        return !property.isEmpty() && name.endsWith(property);
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

    /** Empty if the field has none of the prefixes that Lombok is told to expect: it adds no getter then. */
    private static Optional<String> name(Element field) {
        return withoutPrefix(field.getSimpleName().toString(), prefixes(field)).map(name -> name(field, name));
    }

    private static String name(Element field, String name) {
        boolean fluent = explicit(field, "fluent")
                .filter(value -> Boolean.TRUE.equals(value.getValue()))
                .isPresent();
        if (fluent) {
            return name;
        }
        boolean primitiveBoolean = field.asType().getKind() == TypeKind.BOOLEAN;
        if (primitiveBoolean && IS.matcher(name).lookingAt()) {
            return name;
        }
        return (primitiveBoolean ? "is" : "get") + capitalized(name);
    }

    private static List<String> prefixes(Element field) {
        return explicit(field, "prefix").map(Mirrors::items).orElse(List.of()).stream()
                .flatMap(prefix -> Mirrors.string(prefix).stream())
                .toList();
    }

    private static Optional<String> withoutPrefix(String name, List<String> prefixes) {
        if (prefixes.isEmpty()) {
            return Optional.of(name);
        }
        return prefixes.stream()
                .filter(prefix -> isPrefix(prefix, name))
                .findFirst()
                .map(prefix -> prefix.isEmpty()
                        ? name
                        : Character.toLowerCase(name.charAt(prefix.length())) + name.substring(prefix.length() + 1));
    }

    /** A prefix of letters ends where another word begins: {@code m} is one of {@code mName}, not of {@code mobile}. */
    private static boolean isPrefix(String prefix, String name) {
        return prefix.isEmpty()
                || (name.length() > prefix.length()
                        && name.startsWith(prefix)
                        && !(Character.isLetter(prefix.charAt(prefix.length() - 1))
                                && Character.isLowerCase(name.charAt(prefix.length()))));
    }

    private static String capitalized(String name) {
        char first = name.charAt(0);
        boolean upper =
                name.length() > 1 && (Character.isTitleCase(name.charAt(1)) || Character.isUpperCase(name.charAt(1)));
        return (upper ? Character.toUpperCase(first) : Character.toTitleCase(first)) + name.substring(1);
    }

    /** What the nearest says: on the field, its class or one around it. Each counts for what is written in it alone. */
    private static Optional<AnnotationValue> explicit(Element field, String member) {
        return Nesting.outwards(field).stream()
                .flatMap(element -> Mirrors.find(element, ACCESSORS).stream())
                .flatMap(accessors -> Mirrors.value(accessors, member).stream())
                .findFirst();
    }
}
