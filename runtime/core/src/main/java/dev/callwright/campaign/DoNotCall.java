package dev.callwright.campaign;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Says who must not be called: a list, a table, a service. Asked before anything is sent. */
@FunctionalInterface
public interface DoNotCall {

    /**
     * Looks numbers up.
     *
     * @param numbers as they would be sent: digits with the country code; at most 1,000 at a time, in the source's
     *     order
     * @return a reason for each number that must not be called: a code such as {@code national-register}, which is
     *     written to results and reject files, so never a number or a name; other numbers are not in it
     * @throws RuntimeException when it cannot tell; passes through the campaign, and nothing is sent
     */
    Map<String, String> find(Collection<String> numbers);

    /** One that looks up a number at a time. */
    static DoNotCall each(Function<String, Optional<String>> reason) {
        return numbers -> {
            Map<String, String> found = new HashMap<>();
            for (String number : numbers) {
                reason.apply(number).ifPresent(code -> found.put(number, code));
            }
            return found;
        };
    }
}
