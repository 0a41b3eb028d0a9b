package dev.callwright.mapping;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** For generated code: a member that is an {@code Optional}. */
public final class Optionals {

    private Optionals() {}

    /** The value; null when the optional is empty, or is itself null as a field of it may be. */
    @SuppressWarnings({"OptionalAssignedToNull", "NullableOptional"
    }) // An unset field of an entity is null, and means what empty means.
    public static <T> @Nullable T orNull(@Nullable Optional<T> optional) {
        return optional == null ? null : optional.orElse(null);
    }

    /** As {@link #orNull(Optional)}. */
    @SuppressWarnings("NullableOptional")
    public static @Nullable Integer orNull(@Nullable OptionalInt optional) {
        return optional == null || optional.isEmpty() ? null : optional.getAsInt();
    }

    /** As {@link #orNull(Optional)}. */
    @SuppressWarnings("NullableOptional")
    public static @Nullable Long orNull(@Nullable OptionalLong optional) {
        return optional == null || optional.isEmpty() ? null : optional.getAsLong();
    }

    /** As {@link #orNull(Optional)}. */
    @SuppressWarnings("NullableOptional")
    public static @Nullable Double orNull(@Nullable OptionalDouble optional) {
        return optional == null || optional.isEmpty() ? null : optional.getAsDouble();
    }
}
