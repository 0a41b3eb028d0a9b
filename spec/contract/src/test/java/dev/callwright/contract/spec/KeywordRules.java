package dev.callwright.contract.spec;

import dev.callwright.spec.read.GeneratedSchema;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules about keywords of a schema that the generator or the templates misread, drop, or do not enforce. */
final class KeywordRules {

    private static final Pattern ANCHORED = Pattern.compile("\\^[^$|]*\\$");
    private static final Pattern GROUP = Pattern.compile("\\([^()]*\\)");

    private KeywordRules() {}

    static List<String> openApiIsThreeZero(Place spec) {
        return Stream.of(spec)
                .filter(root -> !root.text("openapi").startsWith("3.0."))
                .map(root -> root.problem("is not OpenAPI 3.0: what checks it reads 3.1 only in part"))
                .toList();
    }

    /** Such a schema becomes an empty class, and its value is lost. */
    static List<String> noUnions(Place spec) {
        return having(spec, "is a union", "oneOf", "anyOf");
    }

    /** Without a type, a model would hold an object of any kind. */
    static List<String> textOrNumberInsteadOfNoType(Place spec) {
        return Schemas.all(spec)
                .filter(schema -> !schema.has("type") && !schema.has("$ref") && !schema.has("allOf"))
                .filter(schema -> !schema.text("x-text-or-number").equals("true"))
                .map(schema -> schema.problem("has no type and is no x-text-or-number"))
                .toList();
    }

    static List<String> textOrNumberHasNoType(Place spec) {
        return Schemas.all(spec)
                .filter(schema -> schema.has("x-text-or-number") && schema.has("type"))
                .map(schema -> schema.problem("is an x-text-or-number of one type"))
                .toList();
    }

    /** A list of types is a union under another name. */
    static List<String> oneTypeEach(Place spec) {
        return Schemas.all(spec)
                .filter(schema -> schema.has("type") && schema.text("type").isEmpty())
                .map(schema -> schema.problem("has several types"))
                .toList();
    }

    /** A constant becomes code that does not compile, or an empty class. */
    static List<String> noConstants(Place spec) {
        return having(spec, "is a constant: use an enum", "const");
    }

    static List<String> noPropertiesByPattern(Place spec) {
        return having(spec, "names properties by pattern", "patternProperties", "propertyNames");
    }

    /** A constraint that nobody enforces promises what is not kept. */
    static List<String> everyKeywordIsEnforced(Place spec) {
        return Schemas.all(spec)
                .flatMap(schema -> schema.fields().entrySet().stream()
                        .filter(field -> !GeneratedSchema.keeps(field.getKey()))
                        .map(field -> field.getValue().problem("is a keyword that the templates do not know")))
                .toList();
    }

    static List<String> referencesStandAlone(Place spec) {
        return Schemas.all(spec)
                .filter(schema -> schema.has("$ref") && schema.fields().size() > 1)
                .map(schema -> schema.problem("has keywords beside its $ref, which are ignored"))
                .toList();
    }

    /** The models hold a value against the whole pattern; only then do all dialects agree. */
    static List<String> patternsAreAnchored(Place spec) {
        return Schemas.all(spec)
                .flatMap(schema -> schema.find("pattern").stream())
                .filter(pattern -> !anchored(pattern.text()))
                .map(pattern -> pattern.problem("is not anchored with ^ and $"))
                .toList();
    }

    private static boolean anchored(String pattern) {
        return ANCHORED.matcher(GROUP.matcher(pattern).replaceAll("")).matches();
    }

    private static List<String> having(Place spec, String problem, String... keywords) {
        return Schemas.all(spec)
                .filter(schema -> Stream.of(keywords).anyMatch(schema::has))
                .map(schema -> schema.problem(problem))
                .toList();
    }
}
