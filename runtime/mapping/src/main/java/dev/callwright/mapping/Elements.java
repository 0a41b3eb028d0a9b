package dev.callwright.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** For generated code: an element of a list or an array. */
public final class Elements {

    private Elements() {}

    /** The element at the index, counted from 0; null when there is none, or no list. */
    public static <T> @Nullable T at(@Nullable List<? extends @Nullable T> list, int index) {
        return list == null || index >= list.size() ? null : list.get(index);
    }

    /** The element at the index, counted from 0; null when there is none, or no array. */
    public static <T> @Nullable T at(@Nullable T @Nullable [] array, int index) {
        return array == null || index >= array.length ? null : array[index];
    }
}
