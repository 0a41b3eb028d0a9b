package dev.callwright.generator.acceptance.fuzz;

import static dev.callwright.generator.acceptance.fuzz.Mistake.pick;

import dev.callwright.contract.CalleeVariable;
import dev.callwright.generator.acceptance.fuzz.Property.Carrier;
import java.util.List;
import java.util.Random;

/** A wrong class, or a member that should not be there or is missing. */
enum EntityMistake implements Mistake {
    MISSPELT_VARIABLE("unknown-variable") {
        @Override
        public boolean plant(Draft draft, Random random) {
            String right = pick(List.of(CalleeVariable.values()), random).wireName();
            int at = 1 + random.nextInt(right.length() - 2);
            return draft.add(right.substring(0, at) + "e" + right.substring(at));
        }
    },
    HOSTILE_VARIABLE("unknown-variable") {
        @Override
        public boolean plant(Draft draft, Random random) {
            return draft.add(pick(
                    List.of("", " ", "*/ }", "$L $T $$", "%s %n", "\"\\", "\u2028", "\uD83D", "\u0000\n"), random));
        }
    },
    BUSINESS_NAME_IN_MARKETING("variable-not-in-scenario") {
        @Override
        public boolean plant(Draft draft, Random random) {
            return draft.roles.stream().noneMatch(role -> role.scenario().allowsCallInformation())
                    && draft.add("due_date");
        }
    },
    SAME_VARIABLE_TWICE("duplicate-variable") {
        @Override
        public boolean plant(Draft draft, Random random) {
            return draft.anyVariable(random)
                    .filter(mark -> draft.add(mark.wire(), mark.profiles()))
                    .isPresent();
        }
    },
    SAME_SLOT_TWICE("duplicate-slot") {
        @Override
        public boolean plant(Draft draft, Random random) {
            return draft.anyVariable(random)
                    .filter(mark -> fillSlotOf(mark, draft))
                    .isPresent();
        }

        private boolean fillSlotOf(Mark mark, Draft draft) {
            CalleeVariable variable = CalleeVariable.of(mark.wire()).orElseThrow();
            return variable.inCallInformation()
                    && !draft.has(variable.slot())
                    && draft.add(variable.slot(), mark.profiles());
        }
    },
    REQUIRED_VARIABLE_LEFT_OUT("missing-variable") {
        @Override
        public boolean plant(Draft draft, Random random) {
            List<CalleeVariable> required = draft.scenario().requiredVariables();
            if (required.isEmpty()) {
                return false;
            }
            return draft.remove(pick(required, random).wireName());
        }
    },
    NO_NUMBER("missing-number") {
        @Override
        public boolean plant(Draft draft, Random random) {
            return draft.remove(Mark.NUMBER);
        }
    },
    TWO_NUMBERS("duplicate-number") {
        @Override
        public boolean plant(Draft draft, Random random) {
            return draft.has(Mark.NUMBER) && draft.add(Mark.NUMBER);
        }
    },
    TYPE_WITHOUT_FORM("unsupported-type") {
        @Override
        public boolean plant(Draft draft, Random random) {
            String type = pick(
                    List.of(
                            "java.lang.Object",
                            "int[]",
                            "java.util.List<java.lang.String>",
                            "java.util.Optional<?>",
                            "java.util.Optional<java.util.Optional<java.lang.String>>",
                            "java.lang.Thread"),
                    random);
            return draft.replace(random, property -> true, property -> property.spoilt(type));
        }
    },
    TYPE_THAT_DOES_NOT_FIT("unfitting-type") {
        @Override
        public boolean plant(Draft draft, Random random) {
            return draft.replace(
                    random,
                    property -> property.mark()
                            .filter(mark -> Fit.isPicky(mark.wire()))
                            .isPresent(),
                    property -> property.spoilt(
                            Fit.misfit(property.mark().orElseThrow().wire(), random)));
        }
    },
    UNREADABLE("unreadable-member") {
        @Override
        public boolean plant(Draft draft, Random random) {
            List<Carrier> carriers = draft.shape.isRecord()
                    ? List.of(Carrier.METHOD_WITH_PARAMETER, Carrier.VOID_METHOD, Carrier.THROWING_METHOD)
                    : List.of(
                            Carrier.PRIVATE_WITHOUT_GETTER,
                            Carrier.STATIC_FIELD,
                            Carrier.METHOD_WITH_PARAMETER,
                            Carrier.VOID_METHOD,
                            Carrier.THROWING_METHOD);
            return !draft.described
                    && draft.replace(
                            random,
                            property -> property.carrier() != Carrier.NAMED_GETTER,
                            property -> property.spoilt(pick(carriers, random)));
        }
    },
    INTENT_OF_ANOTHER_SCENARIO("recall-of-another-scenario") {
        @Override
        public boolean plant(Draft draft, Random random) {
            String wrong = switch (draft.scenario()) {
                case FINANCIAL_MARKETING ->
                    "financialCollectionV2 =" + " dev.callwright.contract.FinancialCollectionV2Intent.NO_RESPONSE";
                default -> "financialMarketing = dev.callwright.contract.FinancialMarketingIntent.INTERESTED";
            };
            return draft.isOneCallee() && draft.recall(wrong);
        }
    },
    SAME_INTENT_TWICE("duplicate-recall-intent") {
        @Override
        public boolean plant(Draft draft, Random random) {
            String intent = "dev.callwright.contract.GlobalIntent.NOT_CONNECTED";
            return draft.recall("global = {" + intent + ", " + intent + "}");
        }
    },
    TYPE_THAT_DOES_NOT_EXIST("unresolved-type") {
        @Override
        public boolean plant(Draft draft, Random random) {
            return draft.planted.isEmpty()
                    && draft.replace(random, property -> true, property -> property.spoilt("Nowhere"));
        }
    },
    NO_CLASS("unsupported-callee") {
        @Override
        public boolean plant(Draft draft, Random random) {
            if (!draft.planted.isEmpty() || draft.described) {
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

    private final String problem;

    EntityMistake(String problem) {
        this.problem = problem;
    }

    @Override
    public String problem() {
        return problem;
    }
}
