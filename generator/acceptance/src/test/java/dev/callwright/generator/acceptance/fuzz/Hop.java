package dev.callwright.generator.acceptance.fuzz;

import dev.callwright.generator.acceptance.fuzz.given.Box;
import dev.callwright.generator.acceptance.fuzz.given.Crate;
import dev.callwright.generator.acceptance.fuzz.given.SealedBox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One step from a member to its value: the type that holds the value, and how a path names the value in there. */
enum Hop {
    GETTER("dev.callwright.generator.acceptance.fuzz.given.Box<%s>", "held", Box::new),
    METHOD("dev.callwright.generator.acceptance.fuzz.given.Box<%s>", "unpack()", Box::new),
    NAMED_METHOD("dev.callwright.generator.acceptance.fuzz.given.Box<%s>", "unpack", Box::new),
    FIELD("dev.callwright.generator.acceptance.fuzz.given.Box<%s>", "open", Box::new),
    WILDCARD("dev.callwright.generator.acceptance.fuzz.given.Box<? extends %s>", "held", Box::new),
    INHERITED("dev.callwright.generator.acceptance.fuzz.given.SealedBox<%s>", "held", SealedBox::new),
    RECORD("dev.callwright.generator.acceptance.fuzz.given.Crate<%s>", "inside", Crate::new),
    OPTIONAL("java.util.Optional<%s>", "", Optional::ofNullable) {
        @Override
        Object nothing() {
            return Optional.empty();
        }
    },
    FIRST("java.util.List<%s>", "[0]", value -> Arrays.asList(value, null)) {
        @Override
        Object nothing() {
            return List.of();
        }
    },
    THIRD("java.util.ArrayList<%s>", "[2]", value -> new ArrayList<>(Arrays.asList(null, null, value))) {
        @Override
        Object nothing() {
            return new ArrayList<>(Arrays.asList(null, null));
        }
    };

    private static final int MOST = 4;

    private final String type;
    private final String segment;
    private final Function<@Nullable Object, Object> holder;

    Hop(String type, String segment, Function<@Nullable Object, Object> holder) {
        this.type = type;
        this.segment = segment;
        this.holder = holder;
    }

    /** What holds no value. */
    Object nothing() {
        return holder.apply(null);
    }

    /** Some steps, the first one first: most often none. */
    static List<Hop> some(Random random) {
        List<Hop> hops = new ArrayList<>();
        int count = random.nextInt(3) == 0 ? 1 + random.nextInt(MOST) : 0;
        while (hops.size() < count) {
            Hop hop = values()[random.nextInt(values().length)];
            // An Optional is a step only towards another one.
            boolean last = hops.size() == count - 1;
            if (hop != OPTIONAL || (!last && (hops.isEmpty() || hops.get(hops.size() - 1) != OPTIONAL))) {
                hops.add(hop);
            }
        }
        return hops;
    }

    static String type(List<Hop> hops, String valueType) {
        String type = valueType;
        for (int i = hops.size() - 1; i >= 0; i--) {
            type = String.format(hops.get(i).type, type);
        }
        return type;
    }

    static String path(List<Hop> hops) {
        StringBuilder path = new StringBuilder();
        for (Hop hop : hops) {
            path.append(path.isEmpty() || hop.segment.isEmpty() || hop.segment.startsWith("[") ? "" : ".")
                    .append(hop.segment);
        }
        return path.toString();
    }

    /** What the first step starts from, with the value at the end of the last; at times it is lost on the way. */
    static @Nullable Object hold(List<Hop> hops, @Nullable Object value, Random random) {
        Object held = value;
        for (int i = hops.size() - 1; i >= 0; i--) {
            held = switch (random.nextInt(40)) {
                case 0 -> null;
                case 1 -> hops.get(i).nothing();
                default -> hops.get(i).holder.apply(held);
            };
        }
        return held;
    }
}
