package dev.callwright.generator.acceptance.fuzz;

import java.util.List;

/**
 * A value object that is looked into.
 *
 * @param name the simple name of its class; in full, and without properties, for a class that is there already
 * @param missing whether there is no instance of it
 */
record Part(String name, boolean isRecord, List<Property> properties, boolean missing) {

    boolean isMadeUp() {
        return !properties.isEmpty();
    }
}
