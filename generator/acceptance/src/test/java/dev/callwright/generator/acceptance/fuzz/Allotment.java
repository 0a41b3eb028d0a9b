package dev.callwright.generator.acceptance.fuzz;

import dev.callwright.contract.CalleeVariable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Gives every callee of an entity its number and its variables, some of them to several at once. */
final class Allotment {

    private final Draft draft;
    private final Random random;
    private final Map<Role, Set<String>> slots = new HashMap<>();
    private final Map<Role, Set<String>> wires = new HashMap<>();

    Allotment(Draft draft, Random random) {
        this.draft = draft;
        this.random = random;
        draft.roles.forEach(role -> {
            slots.put(role, new HashSet<>());
            wires.put(role, new HashSet<>());
        });
    }

    void fill() {
        draft.add(Mark.NUMBER);
        draft.roles.stream()
                .skip(1)
                .filter(role -> random.nextBoolean())
                .forEach(role -> draft.add(Mark.NUMBER, only(role)));
        for (Role role : draft.roles) {
            role.scenario().requiredVariables().stream()
                    .filter(variable -> !wires.get(role).contains(variable.wireName()))
                    .forEach(variable -> add(variable, role));
        }
        for (CalleeVariable variable : CalleeVariable.values()) {
            for (Role role : draft.roles) {
                if (random.nextInt(6) == 0) {
                    add(variable, role);
                }
            }
        }
        if (random.nextInt(3) == 0) {
            draft.recall("global = {dev.callwright.contract.GlobalIntent.NOT_CONNECTED}");
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            draft.properties.add(draft.maker.make());
        }
    }

    /** For one callee, or for all that know it if the first is among them; unless there is no room for it. */
    private void add(CalleeVariable variable, Role role) {
        String wire = variable.wireName();
        List<Role> all = draft.roles.stream().filter(other -> other.knows(wire)).toList();
        boolean general = all.contains(draft.roles.get(0)) && all.stream().allMatch(other -> isFree(variable, other));
        if (general && random.nextInt(5) > 0) {
            all.forEach(other -> take(variable, other));
            make(wire, Optional.empty());
            all.stream().skip(1).filter(other -> random.nextInt(3) == 0).forEach(other -> make(wire, only(other)));
        } else if (role.knows(wire) && isFree(variable, role)) {
            take(variable, role);
            make(wire, draft.isOneCallee() && random.nextBoolean() ? Optional.empty() : only(role));
        }
    }

    private void make(String wire, Optional<List<String>> profiles) {
        draft.properties.add(
                random.nextInt(8) == 0 ? draft.maker.constant(wire, profiles) : draft.maker.make(wire, profiles));
    }

    private boolean isFree(CalleeVariable variable, Role role) {
        return !slots.get(role).contains(variable.slot());
    }

    private void take(CalleeVariable variable, Role role) {
        slots.get(role).add(variable.slot());
        wires.get(role).add(variable.wireName());
    }

    private static Optional<List<String>> only(Role role) {
        return Optional.of(List.of(role.profile()));
    }
}
