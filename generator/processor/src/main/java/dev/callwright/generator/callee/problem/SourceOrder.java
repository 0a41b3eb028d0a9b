package dev.callwright.generator.callee.problem;

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
            path.add(position.element().getAnnotationMirrors().indexOf(annotation));
            position.value().ifPresent(value -> addValue(annotation, value, path));
        });
        return new Path(
                nesting.get(nesting.size() - 1).toString(),
                path.stream().mapToInt(Integer::intValue).toArray());
    }

    private static void addValue(AnnotationMirror annotation, AnnotationValue wanted, List<Integer> path) {
        int member = 0;
        for (AnnotationValue value : annotation.getElementValues().values()) {
            if (value.equals(wanted)) {
                path.add(member);
                return;
            }
            if (value.getValue() instanceof List<?> items && items.contains(wanted)) {
                path.add(member);
                path.add(items.indexOf(wanted));
                return;
            }
            member++;
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // Never compared as a whole, and never leaves this class.
    private record Path(String topLevelType, int[] steps) {}
}
