package dev.callwright.spec.overlay;

/** Which children of a node a target goes on with. */
sealed interface TargetStep {

    boolean takes(NodePlace child);

    /** The one under a key. */
    record Key(String name) implements TargetStep {
        @Override
        public boolean takes(NodePlace child) {
            return child instanceof NodePlace.Value value && value.key().equals(name);
        }
    }

    /** The one at a position. */
    record Index(int index) implements TargetStep {
        @Override
        public boolean takes(NodePlace child) {
            return child instanceof NodePlace.Item item && item.index() == index;
        }
    }

    /** All. */
    record All() implements TargetStep {
        @Override
        public boolean takes(NodePlace child) {
            return true;
        }
    }

    /** Those that have a value under a key. */
    record Having(String key, String value) implements TargetStep {
        @Override
        public boolean takes(NodePlace child) {
            return Nodes.find(child.node(), key)
                    .filter(found -> Nodes.isText(found, value))
                    .isPresent();
        }
    }
}
