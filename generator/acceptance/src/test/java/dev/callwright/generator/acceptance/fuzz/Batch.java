package dev.callwright.generator.acceptance.fuzz;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.contract.CalleeVariable;
import dev.callwright.generator.acceptance.fuzz.MemoryCompilation.Note;
import dev.callwright.mapping.CalleeMapper;
import dev.callwright.mapping.InvalidCalleeException;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/** Models that are compiled together: starting a compiler for each would take most of the time. */
final class Batch {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final String STUB = "Stands in for the mapper";

    private final Map<Long, Model> models;
    private final Map<String, List<Note>> notes;
    private final MemoryCompilation first;
    private final Tally tally = new Tally();

    private Batch(Map<Long, Model> models) {
        this.models = models;
        this.first = MemoryCompilation.of(sources(models.entrySet().stream()
                .flatMap(model -> Stream.of(model.getValue(), model.getValue().shuffled(model.getKey())))));
        this.notes = first.notes().stream().filter(Note::isOurs).collect(groupingBy(Note::packageName));
    }

    static Tally of(LongStream seeds) {
        Map<Long, Model> models = seeds.distinct().boxed().collect(toMap(seed -> seed, Draft::of));
        return models.isEmpty() ? new Tally() : of(models);
    }

    private static Tally of(Map<Long, Model> models) {
        Batch batch = new Batch(models);
        batch.models.forEach(batch::checkDiagnosis);
        Map<Long, Model> accepted = batch.models.entrySet().stream()
                .filter(model -> batch.ids(model.getValue()).isEmpty())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        batch.checkMappers(accepted);
        return batch.tally;
    }

    private void checkDiagnosis(long seed, Model model) {
        List<String> ids = ids(model);
        Set<String> planted = new TreeSet<>(model.planted());
        if (planted.contains("unknown-variable")) {
            planted.remove("missing-variable"); // The misspelt one may be the missing one.
            planted.remove("invalid-text"); // How long a text may be is not known of an unknown variable.
        }
        if (planted.contains("unknown-profile")) {
            // Of two members the one that names profiles replaces the other, and whatever is wrong with that.
            if (planted.removeAll(Set.of("duplicate-number", "duplicate-variable", "duplicate-slot"))) {
                planted.retainAll(Set.of("unknown-profile"));
            }
        }
        check(!ids.contains("internal-error"), seed, "the processor failed");
        check(planted.isEmpty() == ids.isEmpty(), seed, "planted was " + planted + ", reported is " + texts(model));
        check(ids.containsAll(planted), seed, "planted was " + planted + ", reported is only " + texts(model));
        check(ids.isEmpty() == isMapped(model), seed, "a mapper and errors, or neither");
        Model shuffled = model.shuffled(seed);
        // A member that clashes with two is told once, at the last of them; where it stands between them, at each.
        check(
                Set.copyOf(ids).equals(Set.copyOf(ids(shuffled))),
                seed,
                "in another order, reported is " + texts(shuffled));
        check(lines(model).equals(lines(shuffled)), seed, "in another order, the mapper differs in more than order");
        texts(model).forEach(text -> check(suggestsWhatExists(text), seed, "suggested is nothing real: " + text));
        if (ids.isEmpty()) {
            tally.countAccepted();
        } else {
            tally.countRefused();
        }
    }

    /** Without the others, whose errors would keep the compiler from its own. */
    private void checkMappers(Map<Long, Model> accepted) {
        if (accepted.isEmpty()) {
            return;
        }
        MemoryCompilation second = MemoryCompilation.of(sources(accepted.values().stream()));
        ClassLoader loader = second.loader();
        accepted.forEach((seed, model) -> {
            List<String> complaints = second.notes().stream()
                    .filter(note -> note.packageName().equals(model.packageName()))
                    .map(Note::toString)
                    .toList();
            check(complaints.isEmpty(), seed, "the compiler says " + complaints);
            check(
                    model.mapperNames().stream()
                            .allMatch(name -> Objects.equals(
                                    first.generated().get(name),
                                    second.generated().get(name))),
                    seed,
                    "the mapper depends on the other classes of the compilation");
            if (!second.classes().isEmpty()) {
                checkJson(seed, model, loader);
            }
        });
        check(!second.classes().isEmpty(), accepted.keySet().iterator().next(), "not compiled: " + second.notes());
    }

    private void checkJson(long seed, Model model, ClassLoader loader) {
        try {
            Object entity = Instance.of(model, loader);
            for (Role role : model.roles()) {
                Optional<JsonNode> expected = Reference.of(model, role, entity).map(JSON::valueToTree);
                Optional<JsonNode> actual = map(loader.loadClass(model.mapperName(role)), entity);
                check(actual.equals(expected), seed, "mapped is " + actual + ", not " + expected + " for " + role);
                if (expected.isPresent()) {
                    tally.countMapped();
                }
            }
        } catch (ReflectiveOperationException | IOException | RuntimeException | LinkageError e) {
            check(false, seed, "mapping failed: " + e);
        }
    }

    @SuppressWarnings("unchecked") // The mapper of the class.
    private static Optional<JsonNode> map(Class<?> mapper, Object entity)
            throws ReflectiveOperationException, IOException {
        Constructor<?> constructor = mapper.getConstructor();
        try {
            return Optional.of(JSON.readTree(((CalleeMapper<Object>) constructor.newInstance()).toJson(entity)));
        } catch (InvalidCalleeException refused) {
            return Optional.empty();
        }
    }

    private void check(boolean holds, long seed, String broken) {
        if (!holds) {
            tally.fail(new Failure(
                    seed, broken, String.join("\n", Rendering.of(Draft.of(seed)).values())));
        }
    }

    private List<String> ids(Model model) {
        return of(model).map(Note::id).sorted().toList();
    }

    private List<String> texts(Model model) {
        return of(model).map(Note::text).toList();
    }

    private Stream<Note> of(Model model) {
        return notes.getOrDefault(model.packageName(), List.of()).stream()
                .filter(note -> note.kind() == Diagnostic.Kind.ERROR);
    }

    private static boolean suggestsWhatExists(String text) {
        int suggestion = Math.max(text.indexOf("; did you mean "), text.indexOf(" knows \""));
        return !text.contains("[callwright/unknown-variable]")
                || (suggestion > 0
                        && QUOTED.matcher(text.substring(suggestion))
                                .results()
                                .allMatch(
                                        name -> CalleeVariable.of(name.group(1)).isPresent()));
    }

    private boolean isMapped(Model model) {
        return model.mapperNames().stream()
                .map(name -> first.generated().get(name))
                .allMatch(mapper -> mapper != null && !mapper.contains(STUB));
    }

    private List<String> lines(Model model) {
        return model.mapperNames().stream()
                .map(name -> first.generated().get(name))
                .filter(Objects::nonNull)
                .flatMap(mapper -> mapper.replace(model.packageName(), "").lines())
                .sorted()
                .toList();
    }

    private static Map<String, String> sources(Stream<Model> models) {
        Map<String, String> sources = new TreeMap<>();
        models.forEach(model -> sources.putAll(Rendering.of(model)));
        return sources;
    }
}
