package dev.callwright.generator.internal.callee.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.callwright.generator.internal.callee.model.Declaration;
import dev.callwright.generator.internal.callee.model.TypeId;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The types that a mapper mentions. */
final class SourceNames {

    static final ClassName CALLEE_MAPPER = ClassName.get("dev.callwright.mapping", "CalleeMapper");
    static final ClassName CALLEE_SINK = ClassName.get("dev.callwright.mapping", "CalleeSink");
    static final ClassName ELEMENTS = ClassName.get("dev.callwright.mapping", "Elements");
    static final ClassName OPTIONALS = ClassName.get("dev.callwright.mapping", "Optionals");
    static final ClassName DATE_FORM = ClassName.get("dev.callwright.mapping", "DateForm");
    static final ClassName NUMBER_FORM = ClassName.get("dev.callwright.mapping", "NumberForm");
    static final ClassName EPOCH_UNIT = ClassName.get("dev.callwright.annotation", "EpochUnit");
    static final ClassName NUMBER_MARK = ClassName.get("dev.callwright.annotation", "NumberMark");
    static final ClassName TOO_LONG = ClassName.get("dev.callwright.annotation", "TooLong");
    static final ClassName CALLEE_VARIABLE = ClassName.get("dev.callwright.contract", "CalleeVariable");
    static final ClassName INTENT = ClassName.get("dev.callwright.contract", "Intent");
    static final ClassName SCENARIO = ClassName.get("dev.callwright.contract", "Scenario");
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final TypeName STRINGS = ParameterizedTypeName.get(Map.class, String.class, String.class);
    static final TypeName INTENTS = ParameterizedTypeName.get(ClassName.get(List.class), INTENT);

    private SourceNames() {}

    static ClassName raw(TypeId id) {
        List<String> names = id.simpleNames();
        return ClassName.get(
                id.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    /**
     * With wildcards for its parameters: a mapper takes a generic type with any arguments, and must not warn of a raw
     * one.
     */
    static TypeName of(Declaration declaration) {
        ClassName raw = raw(declaration.source());
        if (declaration.typeParameters() == 0) {
            return raw;
        }
        TypeName any = WildcardTypeName.subtypeOf(Object.class);
        return ParameterizedTypeName.get(
                raw, Collections.nCopies(declaration.typeParameters(), any).toArray(TypeName[]::new));
    }
}
