package dev.callwright.contract.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The spec keeps each rule, and each rule refuses what breaks it. */
class SpecRulesTest {

    private static final Place SPEC = Place.root(Spec.text());

    private static void hold(Function<Place, List<String>> rule, String bad, String problem) {
        assertThat(rule.apply(SPEC)).isEmpty();
        assertThat(rule.apply(Place.root(bad))).singleElement().asString().contains(problem);
    }

    private static String component(String schema) {
        return "components: {schemas: {Bad: {" + schema + "}}}";
    }

    private static String operation(String method, String operation) {
        return "paths: {/path: {" + method + ": {" + operation + "}}}";
    }

    @Nested
    class Text {

        @Test
        void oldBooleansAreQuoted() {
            hold(
                    TextRules::oldBooleansAreQuoted,
                    component("x-enum-varnames: ['OFF', ON]"),
                    "/x-enum-varnames/1 (line 1)");
        }
    }

    @Nested
    class Keywords {

        @Test
        void openApiIsThreeZero() {
            hold(KeywordRules::openApiIsThreeZero, "openapi: 3.1.0", "is not OpenAPI 3.0");
        }

        @Test
        void noUnions() {
            hold(KeywordRules::noUnions, component("properties: {a: {oneOf: [{type: integer}]}}"), "/Bad/properties/a");
            hold(KeywordRules::noUnions, component("items: {anyOf: [{type: integer}]}"), "/Bad/items");
        }

        @Test
        void oneTypeEach() {
            hold(KeywordRules::oneTypeEach, component("type: [integer, string]"), "several types");
        }

        @Test
        void textOrNumberInsteadOfNoType() {
            hold(KeywordRules::textOrNumberInsteadOfNoType, component("description: anything"), "has no type");
        }

        @Test
        void textOrNumberHasNoType() {
            hold(
                    KeywordRules::textOrNumberHasNoType,
                    component("type: string, x-text-or-number: true"),
                    "x-text-or-number of one type");
        }

        @Test
        void noConstants() {
            hold(KeywordRules::noConstants, component("const: 1"), "is a constant");
        }

        @Test
        void noPropertiesByPattern() {
            hold(KeywordRules::noPropertiesByPattern, component("patternProperties: {}"), "by pattern");
            hold(KeywordRules::noPropertiesByPattern, component("propertyNames: {}"), "by pattern");
        }

        @Test
        void everyKeywordIsEnforced() {
            hold(KeywordRules::everyKeywordIsEnforced, component("multipleOf: 5"), "/Bad/multipleOf");
        }

        @Test
        void aPropertyMayBeNamedLikeAKeyword() {
            assertThat(KeywordRules.noConstants(Place.root(component("properties: {const: {type: string}}"))))
                    .isEmpty();
        }

        @Test
        void referencesStandAlone() {
            hold(KeywordRules::referencesStandAlone, component("$ref: '#/x', description: lost"), "beside its $ref");
        }

        @Test
        void patternsAreAnchored() {
            hold(KeywordRules::patternsAreAnchored, component("pattern: '[0-9]+'"), "not anchored");
            hold(KeywordRules::patternsAreAnchored, component("pattern: '^a$|^b$'"), "not anchored");
            hold(KeywordRules::patternsAreAnchored, component("pattern: '^a|b$'"), "not anchored");
        }
    }

    @Nested
    class Models {

        @Test
        void enumsAreComponents() {
            hold(ModelRules::enumsAreComponents, component("properties: {a: {enum: [1]}}"), "/properties/a");
        }

        @Test
        void enumConstantsAreNamed() {
            hold(ModelRules::enumConstantsAreNamed, component("enum: [1, 2]"), "/Bad");
            hold(ModelRules::enumConstantsAreNamed, component("enum: [1, 2], x-enum-varnames: [A]"), "/Bad");
            hold(ModelRules::enumConstantsAreNamed, component("enum: [1, 2], x-enum-varnames: [A, A]"), "/Bad");
            hold(ModelRules::enumConstantsAreNamed, component("enum: [1], x-enum-varnames: [2A]"), "/Bad");
        }

        @Test
        void enumsAreIntegersOrTexts() {
            hold(ModelRules::enumsAreIntegersOrTexts, component("type: number, enum: [1.5]"), "neither integers nor");
        }

        @Test
        void requiredPropertiesExist() {
            hold(ModelRules::requiredPropertiesExist, component("required: [a], properties: {b: {}}"), "requires a");
        }

        @Test
        void requiredPropertiesAreNotNullable() {
            hold(
                    ModelRules::requiredPropertiesAreNotNullable,
                    component("required: [a], properties: {a: {nullable: true}}"),
                    "/properties/a");
        }

        @Test
        void textsOfRequestsAreLimited() {
            String bad = """
                    paths: {/path: {post: {requestBody: {schema: {$ref: '#/components/schemas/Sent'}}}}}
                    components:
                      schemas:
                        Sent: {allOf: [{$ref: '#/components/schemas/Nested'}]}
                        Nested: {properties: {a: {type: string}}}
                        Received: {properties: {a: {type: string}}}
                    """;

            hold(ModelRules::textsOfRequestsAreLimited, bad, "/Nested/properties/a");
        }

        @Test
        void limitsAreNamedOnce() {
            hold(
                    ModelRules::limitsAreNamedOnce,
                    component("properties: {a: {x-limit: A}, b: {x-limit: A}}"),
                    "/properties/b/x-limit");
        }

        @Test
        void limitsHaveAMaximum() {
            hold(ModelRules::limitsHaveAMaximum, component("x-limit: A, minimum: 1"), "without a maximum");
        }

        @Test
        void timesHaveBothForms() {
            hold(ModelRules::timesHaveBothForms, component("format: local-date-time, pattern: ^a$"), "x-java-pattern");
        }

        @Test
        void namedValuesHaveATable() {
            hold(ModelRules::namedValuesHaveATable, component("x-values: TASK_STATUS"), "/Bad/x-values");
        }
    }

    @Nested
    class Operations {

        @Test
        void areNamed() {
            hold(OperationRules::areNamed, operation("post", "operationId: a, tags: [A]"), "/~1path/post");
        }

        @Test
        void everyAnswerIsMarked() {
            hold(
                    OperationRules::everyAnswerIsMarked,
                    operation("get", "responses: {'200': {schema: {$ref: '#/components/schemas/Bad'}}}"),
                    "is an answer that is no x-answer");
        }

        @Test
        void postJsonOrGetByQuery() {
            String json = "requestBody: {content: {application/json: {}}}";

            hold(OperationRules::postJsonOrGetByQuery, operation("get", json), "/~1path/get");
            hold(OperationRules::postJsonOrGetByQuery, operation("put", json), "/~1path/put");
            hold(OperationRules::postJsonOrGetByQuery, operation("get", "parameters: [{in: path}]"), "/~1path/get");
            hold(OperationRules::postJsonOrGetByQuery, operation("post", json + ", parameters: []"), "/~1path/post");
            hold(
                    OperationRules::postJsonOrGetByQuery,
                    operation("post", "requestBody: {content: {a/b: {}}}"),
                    "JSON body");
        }
    }
}
