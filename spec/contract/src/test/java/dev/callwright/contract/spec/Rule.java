package dev.callwright.contract.spec;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the spec demands of a value, in the words of {@code document.txt}.
 *
 * @param marked whether the spec says beside it that it is from elsewhere than the pages, or from another page
 */
public record Rule(String text, boolean marked) {

    private static final List<String> KEYWORDS = List.of(
            "minLength", "maxLength", "pattern", "minimum", "maximum", "minItems", "maxItems", "default", "enum");

    /** Every rule that the spec of this build passes off as the pages'. */
    public static Stream<String> ofThePages(Predicate<String> stated) {
        return ofThePages(Spec.text(), stated);
    }

    /**
     * What is not marked, and what is marked although it is stated: a mark is about one rule of several at a value.
     *
     * @param stated whether the pages say it
     */
    static Stream<String> ofThePages(String spec, Predicate<String> stated) {
        return all(Place.root(spec))
                .filter(rule -> !rule.marked() || stated.test(rule.text()))
                .map(Rule::text);
    }

    private static Stream<Rule> all(Place spec) {
        Stream<Rule> models = Schemas.components(spec).flatMap(schema -> of(name(schema), schema, false));
        Stream<Rule> parameters = Schemas.operations(spec)
                .flatMap(operation -> operation.find("parameters").stream()
                        .flatMap(Place::children)
                        .flatMap(parameter -> of(
                                operation.text("operationId") + "." + parameter.text("name"),
                                parameter.find("schema").orElseThrow(),
                                isMarked(parameter))));
        return Stream.concat(models, parameters);
    }

    private static Stream<Rule> of(String name, Place schema, boolean around) {
        boolean marked = around || isMarked(schema);
        Stream<Rule> own = KEYWORDS.stream()
                .flatMap(keyword -> schema.find(keyword).stream()
                        .map(value -> new Rule("rule " + name + " " + keyword + " " + value(value), marked)));
        Stream<Rule> required =
                schema.texts("required").stream().map(key -> new Rule("rule " + name + " requires " + key, marked));
        // The limit of a variable is said once for all of them, where it is said that they fill the texts.
        Stream<Rule> properties = schema.find("properties").stream()
                .flatMap(Place::children)
                .flatMap(property -> of(name + "." + name(property), property, marked && property.has("x-text-slot")));
        Stream<Rule> nested = Stream.of("items", "additionalProperties")
                .flatMap(key -> schema.find(key).stream())
                .flatMap(inner -> of(name + "." + name(inner), inner, marked));
        Stream<Rule> parts =
                schema.find("allOf").stream().flatMap(Place::children).flatMap(part -> of(name, part, false));
        return Stream.of(own, required, properties, nested, parts).flatMap(rules -> rules);
    }

    private static boolean isMarked(Place place) {
        return place.has("x-inferred")
                || place.text("description").contains("[inferred")
                || place.text("description").contains("[family");
    }

    private static String value(Place keyword) {
        return keyword.text().isEmpty()
                ? String.join(", ", keyword.items().stream().map(Place::text).toList())
                : keyword.text();
    }

    private static String name(Place place) {
        return place.path().substring(place.path().lastIndexOf('/') + 1);
    }
}
