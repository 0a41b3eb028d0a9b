package dev.callwright.generator.internal.callee.validate;

import dev.callwright.generator.internal.callee.model.AnnotatedType;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Misfit;
import dev.callwright.generator.internal.problem.Report;
import java.util.List;

/** All that must hold for an annotated class before a mapper is generated for it. */
public final class Rules {

    private static final CalleeRule RESOLVED = new ResolvedTypes();
    private static final CalleeRule MAPPABLE = new MappableClass();

    private static final List<CalleeRule> ALL = List.of(
            MAPPABLE,
            new FreeMapperName(),
            new WritableMapper(),
            new DistinctProfiles(),
            new KnownProfiles(),
            new KnownPaths(),
            new ReadableMembers(),
            new UsableDetails(),
            new SupportedTypes(),
            new FittingTypes(),
            new SuitableConverters(),
            new EffectiveOptions(),
            new StatedZones(),
            new StatedPatterns(),
            new StatedScales(),
            new StatedTexts(),
            new CompleteWireValues(),
            new ReadableWireValues(),
            new ShortenedTexts(),
            new OneCalleeNumber(),
            new NationalNumbers(),
            new KnownVariables(),
            new VariablesOfScenario(),
            new RequiredVariables(),
            new NullableVariables(),
            new DistinctVariables(),
            new DistinctSlots(),
            new RecallOfScenario(),
            new DistinctRecallIntents(),
            new OneTableVersion(),
            new TerminalRecallIntents(),
            new KnownSuppressions());

    private Rules() {}

    public static Report check(AnnotatedType type, CompiledContract contract) {
        if (!type.isResolved()) {
            // Anything else might be a consequence: a missing superclass may hold the missing variable.
            return RESOLVED.check(type, contract);
        }
        if (type.declaration().misfit().filter(Misfit::saysItAll).isPresent()) {
            return MAPPABLE.check(type, contract);
        }
        return Report.join(ALL.stream().map(rule -> rule.check(type, contract)).toList());
    }
}
