package dev.callwright.spec.overlay;

/** Which children of a node a target goes on with. */
sealed interface Step {

    boolean takes(Place child);

    /** The one under a key. */
    record Key(String name) implements Step {
        @Override
        public boolean takes(Place child) {
            return child instanceof Place.Value value && value.key().equals(name);
        }
    }

    /** The one at a position. */
    record Index(int index) implements Step {
        @Override
        public boolean takes(Place child) {
            return child instanceof Place.Item item && item.index() == index;
        }
    }

    /** All. */
    record All() implements Step {
        @Override
        public boolean takes(Place child) {
            return true;
        }
    }

    /** Those that have a value under a key. */
    record Having(String key, String value) implements Step {
        @Override
        public boolean takes(Place child) {
            return Nodes.find(child.node(), key)
                    .filter(found -> Nodes.isText(found, value))
                    .isPresent();
        }
    }
}
