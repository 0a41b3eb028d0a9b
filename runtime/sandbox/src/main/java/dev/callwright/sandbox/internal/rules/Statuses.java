package dev.callwright.sandbox.internal.rules;

import dev.callwright.sandbox.Refusal;
import dev.callwright.sandbox.Refusal.Status;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statuses of one operation: the same code means something else in another. */
public final class Statuses {

    private final Map<String, Status> byName;

    private Statuses(Map<String, Status> byName) {
        this.byName = byName;
    }

    /** Those of a table of the contract. */
    public static <E extends Enum<E>> Statuses of(E[] table, Function<E, String> code, Function<E, String> title) {
        return new Statuses(Arrays.stream(table)
                .map(status -> new Status(code.apply(status), status.name(), title.apply(status)))
                .collect(Collectors.toUnmodifiableMap(Status::name, Function.identity())));
    }

    /** The same refusal by this operation. */
    public Refusal of(Refusal refusal) {
        return new Refusal(like(refusal.status()), refusal.field(), refusal.reason());
    }

    /**
     * The status that means the same as one of another operation.
     *
     * @throws IllegalStateException when the contract gives the operation no such status
     */
    private Status like(Status other) {
        return named(other.name());
    }

    /**
     * The status of a name.
     *
     * @throws IllegalStateException when the contract gives the operation no such status
     */
    public Status named(String name) {
        Status status = byName.get(name);
        if (status == null) {
            throw new IllegalStateException(
                    "[callwright/spec] an operation has no status " + name + " in the contract");
        }
        return status;
    }

    /** The status of a code. */
    public Optional<Status> coded(String code) {
        return byName.values().stream()
                .filter(status -> status.code().equals(code))
                .findFirst();
    }
}
