package dev.callwright.generator.internal.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Orders positions as they stand in their files, and files by the names of their types. The standard API gives no line
 * numbers, but it gives declarations in order, and that says the same.
 */
final class SourceOrder implements Comparator<Position> {

    /** A class's own annotations stand before its members, which count from one. */
    private static final int ANNOTATIONS = 0;

    @Override
    public int compare(Position left, Position right) {
        Path a = path(left);
        Path b = path(right);
        int byType = a.topLevelType.compareTo(b.topLevelType);
        return byType != 0 ? byType : Arrays.compare(a.steps, b.steps);
    }

    private static Path path(Position position) {
        List<Element> nesting = Nesting.outwards(position.element());
        List<Integer> path = new ArrayList<>();
        for (int depth = nesting.size() - 1; depth > 0; depth--) {
            path.add(1 + nesting.get(depth).getEnclosedElements().indexOf(nesting.get(depth - 1)));
        }
        position.annotation().ifPresent(annotation -> {
            path.add(ANNOTATIONS);
            find(
                    position.element().getAnnotationMirrors(),
                    position.value().<Object>map(value -> value).orElse(annotation),
                    path);
        });
        return new Path(
                nesting.get(nesting.size() - 1).toString(),
                path.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Adds the way to an annotation or value, which may stand in another annotation, if it is among the nodes. */
    private static boolean find(List<?> nodes, Object wanted, List<Integer> path) {
        for (int i = 0; i < nodes.size(); i++) {
            path.add(i);
            if (nodes.get(i).equals(wanted) || find(children(nodes.get(i)), wanted, path)) {
                return true;
            }
            path.remove(path.size() - 1);
        }
        return false;
    }

    private static List<?> children(Object node) {
        if (node instanceof AnnotationMirror annotation) {
            return List.copyOf(annotation.getElementValues().values());
        }
        Object held = ((AnnotationValue) node).getValue();
        if (held instanceof List<?> items) {
            return items;
        }
        return held instanceof AnnotationMirror nested ? List.of(nested) : List.of();
    }

    @SuppressWarnings("ArrayRecordComponent") // Never compared as a whole, and never leaves this class.
    private record Path(String topLevelType, int[] steps) {}
}
