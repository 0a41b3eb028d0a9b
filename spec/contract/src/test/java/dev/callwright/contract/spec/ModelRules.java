package dev.callwright.contract.spec;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Rules about what a schema must say so that its model is right. */
final class ModelRules {

    private static final List<String> TEXT_LIMITS = List.of("minLength", "maxLength", "pattern", "enum", "format");
    private static final List<String> MAXIMA = List.of("maximum", "maxLength", "maxItems");

    private ModelRules() {}

    /** An inline enum becomes a nested class with a made-up name. */
    static List<String> enumsAreComponents(Place spec) {
        Set<String> components = new HashSet<>();
        Schemas.components(spec).forEach(schema -> components.add(schema.path()));
        return enums(spec)
                .filter(schema -> !components.contains(schema.path()))
                .map(schema -> schema.problem("is an inline enum"))
                .toList();
    }

    /** Names are matched by position: a missing one becomes a number, a double or illegal one does not compile. */
    static List<String> enumConstantsAreNamed(Place spec) {
        return enums(spec)
                .filter(schema -> !named(schema))
                .map(schema -> schema.problem("has no x-enum-varnames with a constant's name for each value"))
                .toList();
    }

    private static boolean named(Place schema) {
        List<String> names = schema.texts("x-enum-varnames");
        return names.size() == schema.texts("enum").size()
                && new TreeSet<>(names).size() == names.size()
                && names.stream().allMatch(name -> name.matches("[A-Z][A-Z0-9_]*"));
    }

    static List<String> enumsAreIntegersOrTexts(Place spec) {
        return enums(spec)
                .filter(schema -> !List.of("integer", "string").contains(schema.text("type")))
                .map(schema ->
                        schema.problem("is an enum of neither integers nor texts, which the template does not know"))
                .toList();
    }

    static List<String> requiredPropertiesExist(Place spec) {
        return Schemas.all(spec)
                .flatMap(schema -> schema.texts("required").stream()
                        .filter(name -> schema.find("properties")
                                .filter(all -> all.has(name))
                                .isEmpty())
                        .map(name -> schema.problem("requires " + name + ", which it does not have")))
                .toList();
    }

    /** An accessor is either never null or null when absent; the models know no third. */
    static List<String> requiredPropertiesAreNotNullable(Place spec) {
        return Schemas.all(spec)
                .flatMap(schema -> schema.find("properties").stream()
                        .flatMap(all -> schema.texts("required").stream().flatMap(name -> all.find(name).stream())))
                .filter(property -> property.text("nullable").equals("true"))
                .map(property -> property.problem("is both required and nullable"))
                .toList();
    }

    /** Whatever a text may be, the spec says so; an answer is taken as it comes. */
    static List<String> textsOfRequestsAreLimited(Place spec) {
        return Schemas.ofRequests(spec)
                .filter(schema -> schema.text("type").equals("string")
                        && TEXT_LIMITS.stream().noneMatch(schema::has))
                .map(schema -> schema.problem("is a text without any limit"))
                .toList();
    }

    static List<String> limitsAreNamedOnce(Place spec) {
        Set<String> names = new HashSet<>();
        return limits(spec)
                .filter(limit -> !names.add(limit.text()))
                .map(limit -> limit.problem("names a limit that is named elsewhere"))
                .toList();
    }

    static List<String> limitsHaveAMaximum(Place spec) {
        return Schemas.all(spec)
                .filter(schema -> schema.has("x-limit") && MAXIMA.stream().noneMatch(schema::has))
                .map(schema -> schema.problem("is an x-limit without a maximum"))
                .toList();
    }

    /** Validators know the form by its pattern, Java by its own. */
    static List<String> timesHaveBothForms(Place spec) {
        return Schemas.all(spec)
                .filter(schema -> schema.text("format").equals("local-date-time"))
                .filter(schema -> !schema.has("pattern") || !schema.has("x-java-pattern"))
                .map(schema -> schema.problem("is a time without pattern or without x-java-pattern"))
                .toList();
    }

    static List<String> namedValuesHaveATable(Place spec) {
        List<String> tables = spec.find("x-value-tables").stream()
                .flatMap(Place::children)
                .map(table -> table.text("name"))
                .toList();
        return Schemas.all(spec)
                .flatMap(schema -> schema.find("x-values").stream())
                .filter(values -> !tables.contains(values.text()))
                .map(values -> values.problem("names no table of x-value-tables"))
                .toList();
    }

    private static Stream<Place> enums(Place spec) {
        return Schemas.all(spec).filter(schema -> schema.has("enum"));
    }

    private static Stream<Place> limits(Place spec) {
        return Schemas.all(spec).flatMap(schema -> schema.find("x-limit").stream());
    }
}
