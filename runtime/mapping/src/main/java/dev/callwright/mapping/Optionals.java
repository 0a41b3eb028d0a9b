package dev.callwright.mapping;

import java.util.Optional;
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
}
