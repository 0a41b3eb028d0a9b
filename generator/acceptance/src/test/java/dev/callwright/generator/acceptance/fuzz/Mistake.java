package dev.callwright.generator.acceptance.fuzz;

import dev.callwright.contract.CalleeVariable;
import dev.callwright.generator.acceptance.fuzz.Property.Carrier;
import java.util.List;
import java.util.Random;

/** A way to get an entity wrong, with the id of the problem that it must be reported as. */
enum Mistake {
    MISSPELT_VARIABLE("unknown-variable") {
        @Override
        boolean plant(Draft draft, Random random) {
            String right = pick(List.of(CalleeVariable.values()), random).wireName();
            int at = 1 + random.nextInt(right.length() - 2);
            return draft.add(right.substring(0, at) + "e" + right.substring(at));
        }
    },
    HOSTILE_VARIABLE("unknown-variable") {
        @Override
        boolean plant(Draft draft, Random random) {
            return draft.add(pick(
                    List.of("", " ", "*/ }", "$L $T $$", "%s %n", "\"\\", "\u2028", "\uD83D", "\u0000\n"), random));
        }
    },
    BUSINESS_NAME_IN_MARKETING("variable-not-in-scenario") {
        @Override
        boolean plant(Draft draft, Random random) {
            return !draft.scenario.allowsCallInformation() && draft.add("due_date");
        }
    },
    SAME_VARIABLE_TWICE("duplicate-variable") {
        @Override
        boolean plant(Draft draft, Random random) {
            return draft.anyVariable(random).filter(wire -> draft.add(wire)).isPresent();
        }
    },
    SAME_SLOT_TWICE("duplicate-slot") {
        @Override
        boolean plant(Draft draft, Random random) {
            return draft.anyVariable(random)
                    .map(wire -> CalleeVariable.of(wire).orElseThrow())
                    .filter(variable -> variable.inCallInformation()
                            && draft.properties.stream()
                                    .noneMatch(other ->
                                            variable.slot().equals(other.wire().orElse("")))
                            && draft.add(variable.slot()))
                    .isPresent();
        }
    },
    REQUIRED_VARIABLE_LEFT_OUT("missing-variable") {
        @Override
        boolean plant(Draft draft, Random random) {
            List<CalleeVariable> required = draft.scenario.requiredVariables();
            if (required.isEmpty()) {
                return false;
            }
            return draft.remove(pick(required, random).wireName());
        }
    },
    NO_NUMBER("missing-number") {
        @Override
        boolean plant(Draft draft, Random random) {
            return draft.remove(Property.NUMBER);
        }
    },
    TWO_NUMBERS("duplicate-number") {
        @Override
        boolean plant(Draft draft, Random random) {
            return draft.has(Property.NUMBER) && draft.add(Property.NUMBER);
        }
    },
    TYPE_WITHOUT_FORM("unsupported-type") {
        @Override
        boolean plant(Draft draft, Random random) {
            String type = pick(
                    List.of(
                            "java.lang.Object",
                            "int[]",
                            "java.util.List<java.lang.String>",
                            "java.util.Optional<?>",
                            "java.util.Optional<java.util.Optional<java.lang.String>>",
                            "java.lang.Thread"),
                    random);
            return draft.replace(random, property -> property.spoilt(type, property.carrier()));
        }
    },
    UNREADABLE("unreadable-member") {
        @Override
        boolean plant(Draft draft, Random random) {
            List<Carrier> carriers = draft.shape.isRecord()
                    ? List.of(Carrier.METHOD_WITH_PARAMETER, Carrier.VOID_METHOD, Carrier.THROWING_METHOD)
                    : List.of(
                            Carrier.PRIVATE_WITHOUT_GETTER,
                            Carrier.STATIC_FIELD,
                            Carrier.METHOD_WITH_PARAMETER,
                            Carrier.VOID_METHOD,
                            Carrier.THROWING_METHOD);
            return draft.replace(random, property -> property.spoilt(property.type(), pick(carriers, random)));
        }
    },
    INTENT_OF_ANOTHER_SCENARIO("recall-of-another-scenario") {
        @Override
        boolean plant(Draft draft, Random random) {
            String wrong = switch (draft.scenario) {
                case FINANCIAL_MARKETING ->
                    "financialCollectionV2 =" + " dev.callwright.contract.FinancialCollectionV2Intent.NO_RESPONSE";
                default -> "financialMarketing = dev.callwright.contract.FinancialMarketingIntent.INTERESTED";
            };
            return draft.recall(wrong);
        }
    },
    SAME_INTENT_TWICE("duplicate-recall-intent") {
        @Override
        boolean plant(Draft draft, Random random) {
            String intent = "dev.callwright.contract.GlobalIntent.NOT_CONNECTED";
            return draft.recall("global = {" + intent + ", " + intent + "}");
        }
    },
    TYPE_THAT_DOES_NOT_EXIST("unresolved-type") {
        @Override
        boolean plant(Draft draft, Random random) {
            return draft.planted.isEmpty()
                    && draft.replace(random, property -> property.spoilt("Nowhere", property.carrier()));
        }
    },
    NO_CLASS("unsupported-callee") {
        @Override
        boolean plant(Draft draft, Random random) {
            if (!draft.planted.isEmpty()) {
                return false;
            }
            draft.shape = pick(
                    draft.outer.isEmpty()
                            ? List.of(Model.Shape.ENUM)
                            : List.of(Model.Shape.ENUM, Model.Shape.PRIVATE_CLASS),
                    random);
            draft.properties.clear();
            return true;
        }
    };

    final String problem;

    Mistake(String problem) {
        this.problem = problem;
    }

    /** Makes the mistake; false, and nothing changed, when the entity offers no opportunity. */
    abstract boolean plant(Draft draft, Random random);

    static <T> T pick(List<T> candidates, Random random) {
        return candidates.get(random.nextInt(candidates.size()));
    }
}
