package dev.callwright.contract.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is ours beside the pages is marked where it stands, or is found. */
class RuleTest {

    private static final String SPEC = """
            paths:
              /path: {get: {operationId: read, parameters: [{name: id, schema: {minLength: 1}}]}}
            components:
              schemas:
                Kind: {enum: [1, 2]}
                Task:
                  allOf:
                    - required: [name]
                      properties:
                        name: {minLength: 2, description: 'Counted in UTF-16 units [inferred].'}
                        rate: {minimum: 1, x-inferred: no page says so}
                        codes: {items: {maxLength: 3}}
                Variables:
                  description: As long as the texts [inferred].
                  properties:
                    branch: {maxLength: 30, x-text-slot: text1}
                    other: {maxLength: 4}
                  additionalProperties: {maxLength: 30}
            """;

    @Test
    void aRuleWithoutAMarkIsSaidToBeThePages() {
        assertThat(Rule.ofThePages(SPEC, rule -> false))
                .containsExactly(
                        "rule Kind enum 1, 2",
                        "rule Task requires name",
                        "rule Task.codes.items maxLength 3",
                        "rule Variables.other maxLength 4",
                        "rule read.id minLength 1");
    }

    @Test
    void aMarkBesideARuleThatIsStatedDoesNotHideIt() {
        assertThat(Rule.ofThePages(SPEC, "rule Task.name minLength 2"::equals)).contains("rule Task.name minLength 2");
    }
}
