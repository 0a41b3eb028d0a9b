package dev.callwright.generator.internal.callee;

import com.palantir.javapoet.JavaFile;
import dev.callwright.generator.internal.callee.discover.AnnotatedTypeReader;
import dev.callwright.generator.internal.callee.discover.CompiledContractReader;
import dev.callwright.generator.internal.callee.discover.Modules;
import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Expectation;
import dev.callwright.generator.internal.callee.validate.Rules;
import dev.callwright.generator.internal.callee.write.MapperSource;
import dev.callwright.generator.internal.callee.write.StubSource;
import dev.callwright.generator.internal.problem.ProblemId;
import dev.callwright.generator.internal.problem.Report;
import dev.callwright.generator.internal.problem.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The passes over the annotated classes of one round; what it memoises does not outlive it. */
public final class ProcessingRound {

    private static final String CALLEE_MAPPER = "dev.callwright.mapping.CalleeMapper";
    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final Elements elements;
    private final Sources sources;
    private final SourceFile sourceFile;
    private final AnnotatedTypeReader reader;
    private final boolean last;
    private Optional<CompiledContract> contract = Optional.empty();
    private boolean mappingMissing;
    private final Map<String, List<Expectation>> expectations;

    public ProcessingRound(
            ProcessingEnvironment environment,
            Sources sources,
            Map<String, List<Expectation>> expectations,
            boolean last) {
        this.elements = environment.getElementUtils();
        this.sources = sources;
        this.sourceFile = new SourceFile(environment);
        this.reader = new AnnotatedTypeReader(elements, environment.getTypeUtils(), sources);
        this.expectations = expectations;
        this.last = last;
    }

    /** Whether mappers were left out because the mapping runtime is not on the class path. */
    public boolean isMappingMissing() {
        return mappingMissing;
    }

    /** Reads, checks and writes one class; empty when it depends on a type that a later round may bring. */
    public Optional<Report> process(TypeElement callee) {
        List<AnnotatedType> types = reader.read(callee, contract());
        if (!types.stream().allMatch(AnnotatedType::isResolved) && !last) {
            return Optional.empty();
        }
        List<Report> reports = new ArrayList<>();
        for (AnnotatedType type : types) {
            Report report = Rules.check(type, contract());
            reports.add(report);
            if (!last) {
                // What is written in the last round comes too late to be compiled with, and javac warns of it.
                Report written = write(type, report, callee);
                reports.add(report.isClean() ? written : Report.clean());
            }
        }
        return Optional.of(Report.join(reports));
    }

    private Report write(AnnotatedType type, Report report, TypeElement callee) {
        if (!Modules.sees(elements, callee, CALLEE_MAPPER)) {
            mappingMissing = true;
            return Report.clean();
        }
        if (!type.profiles().isPartOfName()
                || sources.contains(type.declaration().qualifiedMapperName())) {
            return Report.clean();
        }
        boolean markGenerated = Modules.sees(elements, callee, GENERATED);
        // Editors run processors on annotations that are still being written, without a scenario to map to.
        if (report.isClean() && type.misplaced().isEmpty() && type.scenario().isPresent()) {
            expectations
                    .computeIfAbsent(callee.getQualifiedName().toString(), name -> new ArrayList<>())
                    .addAll(type.expectations());
            return write(MapperSource.of(type, contract(), markGenerated), type, callee);
        }
        return type.declaration().allowsStub()
                ? write(StubSource.of(type.declaration(), markGenerated), type, callee)
                : Report.clean();
    }

    private Report write(JavaFile source, AnnotatedType type, TypeElement callee) {
        String name = type.declaration().qualifiedMapperName();
        sources.add(name);
        return sourceFile.write(source, name, callee, ProblemId.MAPPER_NAME_TAKEN);
    }

    private CompiledContract contract() {
        CompiledContract read = contract.orElseGet(() -> CompiledContractReader.read(elements));
        contract = Optional.of(read);
        return read;
    }
}
