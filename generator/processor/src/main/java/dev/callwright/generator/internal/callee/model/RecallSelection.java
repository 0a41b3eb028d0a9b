package dev.callwright.generator.internal.callee.model;

import dev.callwright.generator.internal.problem.Position;
import java.util.List;

/**
 * The intents that one member of {@code @RecallOn} names.
 *
 * @param table the member's name, such as {@code financialCollectionV2}
 * @param position the member's value
 */
public record RecallSelection(String table, List<RecallIntent> intents, Position position) {

    public RecallSelection {
        intents = List.copyOf(intents);
    }
}
