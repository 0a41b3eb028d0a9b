package dev.callwright.contract.spec;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the schemas of a spec. */
final class Schemas {

    private Schemas() {}

    /** Every schema, wherever it stands. */
    static Stream<Place> all(Place spec) {
        Stream<Place> inOperations =
                operations(spec).flatMap(Place::all).flatMap(place -> place.find("schema").stream());
        return Stream.concat(components(spec), inOperations).flatMap(Schemas::withNested);
    }

    static Stream<Place> components(Place spec) {
        return below(below(Stream.of(spec), "components"), "schemas").flatMap(Place::children);
    }

    static Stream<Place> operations(Place spec) {
        return below(Stream.of(spec), "paths").flatMap(Place::children).flatMap(Place::children);
    }

    /** Every schema that a request is made of. */
    static Stream<Place> ofRequests(Place spec) {
        Set<String> references = new TreeSet<>();
        below(operations(spec), "requestBody").forEach(body -> collect(spec, body, references));
        return components(spec)
                .filter(schema -> references.contains("#" + schema.path()))
                .flatMap(Schemas::withNested);
    }

    private static void collect(Place spec, Place from, Set<String> references) {
        below(from.all(), "$ref").map(Place::text).filter(references::add).toList().stream()
                .flatMap(added -> components(spec).filter(schema -> added.equals("#" + schema.path())))
                .forEach(schema -> collect(spec, schema, references));
    }

    private static Stream<Place> withNested(Place schema) {
        Stream<Place> single = Stream.of("items", "additionalProperties").flatMap(key -> schema.find(key).stream());
        Stream<Place> several = Stream.of("properties", "allOf", "oneOf", "anyOf")
                .flatMap(key -> schema.find(key).stream())
                .flatMap(Place::children);
        return Stream.concat(Stream.of(schema), Stream.concat(single, several).flatMap(Schemas::withNested));
    }

    private static Stream<Place> below(Stream<Place> places, String key) {
        return places.flatMap(place -> place.find(key).stream());
    }
}
