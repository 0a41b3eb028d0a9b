package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.CodePointSet;
import dev.callwright.generator.internal.callee.model.CompiledContract;
import dev.callwright.generator.internal.callee.model.Content;
import dev.callwright.generator.internal.callee.model.KnownScenario;
import dev.callwright.generator.internal.callee.model.KnownVariable;
import dev.callwright.generator.internal.callee.model.RecallTable;
import dev.callwright.generator.internal.callee.model.TextRule;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the contract from its compiled vocabulary, so that a new contract jar needs no new processor. */
public final class CompiledContractReader {

    private static final String SCENARIO = "dev.callwright.contract.Scenario";
    private static final String SCENARIO_RULE = "dev.callwright.contract.meta.ScenarioRule";
    private static final String CALLEE_VARIABLE = "dev.callwright.contract.CalleeVariable";
    private static final String VARIABLE_RULE = "dev.callwright.contract.meta.VariableRule";
    private static final String TEXT_CHARACTERS = "dev.callwright.contract.TextCharacters";
    private static final String HOLDS = "dev.callwright.contract.meta.Holds";
    private static final String SCENARIOS_OF_TABLE = "dev.callwright.contract.meta.ScenariosOfTable";

    /** That of the document; Eclipse's compiler sorts the constants of a class file by name. */
    private static final Comparator<KnownVariable> IN_ORDER = Comparator.comparing(KnownVariable::callInformation)
            .thenComparing(rule -> rule.slot().length())
            .thenComparing(KnownVariable::slot);

    private CompiledContractReader() {}

    /**
     * The contract on the class path.
     *
     * @throws IllegalStateException when its vocabulary is not what this processor understands
     */
    public static CompiledContract read(Elements elements) {
        return new CompiledContract(
                constants(elements, SCENARIO).stream()
                        .map(CompiledContractReader::scenario)
                        .toList(),
                constants(elements, CALLEE_VARIABLE).stream()
                        .map(CompiledContractReader::variable)
                        .sorted(IN_ORDER)
                        .toList(),
                ElementFilter.methodsIn(type(elements, Annotations.RECALL_ON).getEnclosedElements()).stream()
                        .map(CompiledContractReader::recallTable)
                        .toList(),
                textRule(type(elements, TEXT_CHARACTERS)));
    }

    private static TextRule textRule(TypeElement lists) {
        return new TextRule(
                codePoints(lists, "REFUSED"), codePoints(lists, "REPLACEMENT"), codePoints(lists, "UNSEEN"));
    }

    private static CodePointSet codePoints(TypeElement lists, String name) {
        return ElementFilter.fieldsIn(lists.getEnclosedElements()).stream()
                .filter(field -> name(field).equals(name))
                .map(VariableElement::getConstantValue)
                .filter(String.class::isInstance)
                .map(ranges -> new CodePointSet((String) ranges))
                .findAny()
                .orElseThrow(() -> new IllegalStateException(lists + " has no " + name));
    }

    private static KnownScenario scenario(Element constant) {
        return new KnownScenario(
                name(constant), Mirrors.isTrue(annotation(constant, SCENARIO_RULE), "callInformation"));
    }

    private static KnownVariable variable(Element constant) {
        AnnotationMirror rule = annotation(constant, VARIABLE_RULE);
        return new KnownVariable(
                name(constant),
                string(rule, "name"),
                string(rule, "slot"),
                Mirrors.isTrue(rule, "callInformation"),
                maxLength(rule),
                content(constant),
                constantNames(value(rule, "requiredBy")));
    }

    private static Content content(Element constant) {
        return Mirrors.find(constant, HOLDS)
                .flatMap(holds -> Mirrors.value(holds, "value"))
                .flatMap(Mirrors::string)
                .map(Content::of)
                .orElse(Content.TEXT);
    }

    private static RecallTable recallTable(ExecutableElement member) {
        return new RecallTable(
                name(member),
                constantNames(value(annotation(member, SCENARIOS_OF_TABLE), "value")),
                constants(intentEnum(member)).stream()
                        .map(constant -> string(annotation(constant, Annotations.INTENT_RULE), "code"))
                        .collect(Collectors.toSet()));
    }

    private static Element intentEnum(ExecutableElement member) {
        ArrayType intents = (ArrayType) member.getReturnType();
        return ((DeclaredType) intents.getComponentType()).asElement();
    }

    private static List<? extends Element> constants(Elements elements, String enumName) {
        return constants(type(elements, enumName));
    }

    private static List<? extends Element> constants(Element type) {
        return type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .toList();
    }

    private static TypeElement type(Elements elements, String name) {
        TypeElement type = elements.getTypeElement(name);
        if (type == null) {
            throw new IllegalStateException("The contract has no " + name);
        }
        return type;
    }

    private static AnnotationMirror annotation(Element element, String annotation) {
        return Mirrors.find(element, annotation)
                .orElseThrow(() -> new IllegalStateException(
                        element.getEnclosingElement() + "." + element + " has no @" + annotation));
    }

    private static AnnotationValue value(AnnotationMirror mirror, String member) {
        return Mirrors.value(mirror, member).orElseThrow(() -> new IllegalStateException(mirror + " has no " + member));
    }

    private static String string(AnnotationMirror mirror, String member) {
        return Mirrors.string(value(mirror, member))
                .orElseThrow(() -> new IllegalStateException(mirror + " has no " + member));
    }

    private static int maxLength(AnnotationMirror rule) {
        return Mirrors.integer(value(rule, "maxLength"))
                .orElseThrow(() -> new IllegalStateException(rule + " has no maxLength"));
    }

    private static Set<String> constantNames(AnnotationValue array) {
        Set<String> names = new LinkedHashSet<>();
        Mirrors.items(array).forEach(item -> Mirrors.constantName(item).ifPresent(names::add));
        return names;
    }

    private static String name(Element element) {
        return element.getSimpleName().toString();
    }
}
