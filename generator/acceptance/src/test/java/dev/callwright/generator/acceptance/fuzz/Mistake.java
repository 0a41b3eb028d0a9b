package dev.callwright.generator.acceptance.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A way to get an entity wrong, with the id of the problem that it must be reported as. */
interface Mistake {

    List<Mistake> ALL = Stream.<Mistake[]>of(EntityMistake.values(), OptionMistake.values(), PathMistake.values())
            .flatMap(Arrays::stream)
            .toList();

    String problem();

    /** Makes the mistake; false, and nothing changed, when the entity offers no opportunity. */
    boolean plant(Draft draft, Random random);

    static <T> T pick(List<T> candidates, Random random) {
        return candidates.get(random.nextInt(candidates.size()));
    }
}
