package dev.callwright.generator.acceptance.fuzz;

import static dev.callwright.generator.acceptance.fuzz.Mistake.pick;

import dev.callwright.generator.acceptance.fuzz.Property.Carrier;
import java.util.List;
import java.util.Random;

/** A way, a profile or a description that leads nowhere. */
enum PathMistake implements Mistake {
    NO_SUCH_MEMBER("unknown-path") {
        @Override
        public boolean plant(Draft draft, Random random) {
            String path = pick(List.of("hled", "held.nowhere", "unpack().x", "open[0]", "[0]", "held()"), random);
            return spoil(draft, random, "dev.callwright.generator.acceptance.fuzz.given.Box<java.lang.Integer>", path);
        }
    },
    NO_PATH("malformed-path") {
        @Override
        public boolean plant(Draft draft, Random random) {
            String path = pick(List.of(".", "a.", "a..b", "[x]", "a[-1]", "*/ $L", "a b", "\"\\\u2028", "()"), random);
            return spoil(draft, random, "java.lang.Object", path);
        }
    },
    NOTHING_INSIDE("unusable-details") {
        @Override
        public boolean plant(Draft draft, Random random) {
            String type = pick(List.of("java.lang.String", "java.lang.Thread", "int[]"), random);
            return draft.properties.add(draft.maker.details(new Part(type, false, List.of(), false)));
        }
    },
    NO_SUCH_PROFILE("unknown-profile") {
        @Override
        public boolean plant(Draft draft, Random random) {
            return draft.isOneCallee()
                    && draft.replace(
                            random,
                            property -> true,
                            property -> property.marked(property.mark()
                                    .orElseThrow()
                                    .of(List.of(draft.roles.get(0).profile(), "\"*/ $L"))));
        }
    },
    UNUSABLE_PROFILE("unsupported-profile") {
        @Override
        public boolean plant(Draft draft, Random random) {
            boolean suits = draft.isOneCallee()
                    && draft.planted.isEmpty()
                    && draft.properties.stream()
                            .flatMap(property -> property.mark().stream())
                            .allMatch(mark -> mark.profiles().isEmpty());
            if (suits) {
                draft.roles.set(
                        0, new Role(draft.scenario(), pick(List.of("a b", "*/", "$L\\", ".", "\u0000"), random)));
            }
            return suits;
        }
    },
    ANOTHER_TYPE("mismatched-description") {
        @Override
        public boolean plant(Draft draft, Random random) {
            return draft.described
                    && !draft.shape.isRecord()
                    && draft.replace(
                            random,
                            property -> property.carrier() == Carrier.FIELD,
                            property -> property.spoilt(Carrier.MISDESCRIBED));
        }
    };

    private final String problem;

    PathMistake(String problem) {
        this.problem = problem;
    }

    @Override
    public String problem() {
        return problem;
    }

    static boolean spoil(Draft draft, Random random, String type, String path) {
        return draft.replace(random, property -> true, property -> {
            Property reset = property.spoilt(type);
            return reset.marked(reset.mark().orElseThrow().at(path));
        });
    }
}
