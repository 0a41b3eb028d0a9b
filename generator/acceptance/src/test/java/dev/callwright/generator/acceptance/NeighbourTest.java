package dev.callwright.generator.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.auto.value.AutoValue;
import dev.callwright.generator.CalleeProcessor;
import dev.callwright.generator.TaskProcessor;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapstruct.Mapper;

/**
 * Other processors in the same compilation, found before ours and after it: neither order needs a setting or a binding.
 * In each folder of {@code src/test/resources/neighbours}, {@code Main} maps entities the way that a user does.
 */
class NeighbourTest {

    private static final Path LOMBOK = processor("lombok");
    private static final Path IMMUTABLES = processor("immutables");
    private static final Path MAPSTRUCT = Artifacts.of(Mapper.class);

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void lombokWritesTheGetters(boolean after) {
        assertThat(run("lombok", after, List.of(LOMBOK), List.of(LOMBOK)))
                .containsExactly(
                        "{\"calleeNumber\":\"463200000001\",\"text1\":\"juan@acme.example\"}",
                        "{\"calleeNumber\":\"463200000002\",\"text1\":\"Juan\"}",
                        "{\"calleeNumber\":\"463200000003\",\"text1\":\"1.50\"}",
                        "{\"calleeNumber\":\"463200000004\",\"text1\":\"Juan\"}",
                        "{\"calleeNumber\":\"463200000005\",\"text1\":\"Juan\"}",
                        "{\"calleeNumber\":\"463200000006\",\"text1\":\"Juan\"}",
                        "{\"calleeNumber\":\"463200000007\",\"text1\":\"Juan\",\"text2\":\"Davao\",\"text3\":\"yes\"}");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void lombokCopiesAnnotationsToGettersAndParameters(boolean after) {
        assertThat(run("lombok-copies", after, List.of(LOMBOK), List.of(LOMBOK)))
                .containsExactly("{\"calleeNumber\":\"463200000001\",\"text1\":\"Juan\"}");
    }

    /** Settings of Lombok's are seen by Lombok alone, so what it made of a field is looked at when it has run. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void getterThatLombokIsConfiguredToNameIsToldAtTheField(boolean after) {
        Compiler compiler = Compiler.into(temp).withClassPath(LOMBOK);
        Compilation compilation = compiler.beside(List.of(LOMBOK), !after)
                .compile(Source.in(Path.of("src/test/resources/neighbours/lombok-settings")));

        assertThat(compilation.messages())
                .extracting(message ->
                        message.toString().replaceFirst("^.*(?=com/acme/)", "").replaceFirst(":(\\d+):\\d+:", ":$1:"))
                .containsExactlyInAnyOrder(
                        "com/acme/Lead.java:14: error: [callwright/unreadable-member] the mapper cannot read mMobile: Lombok"
                                + " gives it no getter getMMobile(), but mobile(); name that one: accessor = \"mobile\", or in"
                                + " a path \"mobile()\"",
                        "com/acme/Lead.java:17: error: [callwright/unreadable-member] the mapper cannot read mName: Lombok"
                                + " makes it private; annotate a getter that you write, or keep the field visible with"
                                + " @PackagePrivate",
                        "com/acme/Lead.java:21: error: [callwright/unreadable-member] the mapper cannot read mTown: Lombok"
                                + " gives it no getter fetchTown(), but town(); name that one: accessor = \"town\", or in a"
                                + " path \"town()\"",
                        "com/acme/Lead.java:29: error: [callwright/unreadable-member] the mapper cannot read mCity: Lombok"
                                + " gives it no getter getMCity(), but city(); name that one: accessor = \"city\", or in a"
                                + " path \"city()\"");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void getterThatLombokIsConfiguredToNameIsReadByThatName(boolean after) {
        assertThat(run("lombok-settings-named", after, List.of(LOMBOK), List.of(LOMBOK)))
                .containsExactly(
                        "{\"calleeNumber\":\"463200000001\",\"text1\":\"Juan\",\"text2\":\"Davao\",\"text3\":\"Cebu\"}");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void mapStructMapsTheSameClass(boolean after) {
        assertThat(run("mapstruct", after, List.of(processor("mapstruct"), MAPSTRUCT), List.of(MAPSTRUCT)))
                .containsExactly(
                        "{\"calleeNumber\":\"463200000001\",\"text1\":\"Juan\"}",
                        "Card[phone=463200000001, name=Juan]");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void hibernateDescribesTheSameEntities(boolean after) {
        assertThat(run("jpa-metamodel", after, ofHibernate(), List.of(Artifacts.of(Entity.class))))
                .containsExactly("{\"calleeNumber\":\"463200000001\",\"text1\":\"Juan\"}", "name", "referrer");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void immutablesGeneratesTheClassesOfTheObjects(boolean after) {
        assertThat(run("immutables", after, List.of(IMMUTABLES), List.of(IMMUTABLES)))
                .containsExactly(
                        "{\"calleeNumber\":\"463200000001\",\"text1\":\"Juan\"}",
                        "{\"calleeNumber\":\"463200000001\"}");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void autoValueGeneratesTheClassesOfTheObjects(boolean after) {
        assertThat(run("auto-value", after, List.of(processor("autovalue")), List.of(Artifacts.of(AutoValue.class))))
                .containsExactly("{\"calleeNumber\":\"463200000001\",\"text1\":\"Juan\"}");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aProcessorOfEverythingIsShownClassesThatHaveOurAnnotationsAlone(boolean eclipse) {
        OtherProcessor everything = new OtherProcessor(Map.of());
        Compiler compiler = Compiler.into(temp).withProcessors(new CalleeProcessor(), new TaskProcessor(), everything);
        if (eclipse) {
            EclipseCompilerTest.eclipse(compiler);
        }

        compiler.compile(Source.in(Path.of("src/test/resources/golden/task-of-nothing-fixed/input")));

        assertThat(everything.shown())
                .contains(
                        "com.acme.taskofnothingfixed.Lead",
                        "dev.callwright.annotation.CallTask",
                        "dev.callwright.annotation.Callee",
                        "dev.callwright.annotation.CalleeNumber");
    }

    @Test
    void hibernateStandsInForEntitiesThatAreNotLoadedYet() {
        assertThat(run("jpa-proxies", true, List.of(), Artifacts.ofThisBuild()))
                .containsExactly(
                        "a proxy, not loaded",
                        "{\"calleeNumber\":\"463200000001\",\"text1\":\"Juan\"}",
                        "a proxy, not loaded",
                        "{\"calleeNumber\":\"463200000001\",\"text1\":\"Juan\"}",
                        "[callwright/invalid-callee] calleeNumber: a callee needs a number (number-missing)");
    }

    private List<String> run(String folder, boolean after, List<Path> processors, List<Path> libraries) {
        Compiler compiler = Compiler.into(temp);
        libraries.forEach(compiler::withClassPath);
        Compilation compilation =
                compiler.beside(processors, after).compile(Source.in(Path.of("src/test/resources/neighbours", folder)));
        assertThat(compilation.messages())
                .filteredOn(message -> message.isOurs() || message.kind() != Diagnostic.Kind.NOTE)
                .isEmpty();
        try (URLClassLoader loader = Artifacts.loader(NeighbourTest.class.getClassLoader(), compilation.classes())) {
            Thread.currentThread().setContextClassLoader(loader); // Where Hibernate looks for entities.
            return main(loader).get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Thread.currentThread().setContextClassLoader(NeighbourTest.class.getClassLoader());
        }
    }

    @SuppressWarnings("unchecked") // Its source says so.
    private static Supplier<List<String>> main(ClassLoader loader) {
        try {
            return (Supplier<List<String>>)
                    loader.loadClass("com.acme.Main").getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path processor(String name) {
        return Path.of(System.getProperty("processor." + name));
    }

    /** The processor with its dependencies, which are those of this build. */
    private static List<Path> ofHibernate() {
        return Stream.concat(Stream.of(processor("hibernate")), Artifacts.ofThisBuild().stream())
                .filter(jar -> jar.toString().matches(".*(hibernate|jakarta|jandex|antlr|jboss|jaxb).*"))
                .toList();
    }
}
