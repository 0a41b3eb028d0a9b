package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.Obstacle;
import dev.callwright.generator.internal.callee.model.ValueForm;
import dev.callwright.generator.internal.callee.model.WireValues;
import dev.callwright.generator.internal.problem.Position;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what an enum says of the texts of its constants. */
final class WireValueReader {

    private final Elements elements;
    private final Types types;
    private final TypeReader typeReader;
    private final PathReader paths;

    WireValueReader(Elements elements, Types types, TypeReader typeReader, PathReader paths) {
        this.elements = elements;
        this.types = types;
        this.typeReader = typeReader;
        this.paths = paths;
    }

    /** Reads on to the text of a constant, where a member of its enum has it. */
    Reading textOf(Reading reading) {
        if (!(reading instanceof Reading.Value value)) {
            return reading;
        }
        return enumOf(paths.held(value))
                .filter(type -> faultOf(type).isEmpty())
                .flatMap(type -> carriers(type).stream().findFirst())
                .map(member -> paths.read(value, member))
                .orElse(reading);
    }

    /** What is to be checked or looked up; empty of an enum that says nothing, or whose texts a member has. */
    Optional<WireValues> of(TypeMirror type) {
        return enumOf(type).flatMap(this::of);
    }

    private Optional<WireValues> of(DeclaredType type) {
        List<WireValues.Constant> constants = annotatedConstants(type);
        Optional<WireValues.Fault> fault = faultOf(type);
        return constants.isEmpty() && fault.isEmpty()
                ? Optional.empty()
                : Optional.of(new WireValues(TypeIds.of((TypeElement) type.asElement(), elements), constants, fault));
    }

    private Optional<WireValues.Fault> faultOf(DeclaredType type) {
        List<Element> carriers = carriers(type);
        if (carriers.isEmpty()) {
            return Optional.empty();
        }
        if (!annotatedConstants(type).isEmpty()) {
            return fault(carriers.get(0), "constants have texts of their own", "keep the one or the other");
        }
        if (carriers.size() > 1) {
            return fault(carriers.get(1), "so does " + nameOf(carriers.get(0)), "keep one of them");
        }
        Element carrier = carriers.get(0);
        if (Mirrors.value(mirror(carrier), "value").isPresent()) {
            return fault(carrier, "it states one text for all of them", "leave the text to the member");
        }
        Optional<Obstacle> obstacle = paths.obstacle(type, carrier);
        if (obstacle.isPresent()) {
            return fault(carrier, obstacle.get().reason(), obstacle.get().cure());
        }
        return typeReader.read(typeOf(carrier, type)).form().equals(Optional.of(ValueForm.TEXT))
                ? Optional.empty()
                : fault(carrier, "it is no text", "annotate one that is, or give the way to it with path");
    }

    private TypeMirror typeOf(Element member, DeclaredType type) {
        TypeMirror seen = types.asMemberOf(type, member);
        return seen instanceof ExecutableType method ? method.getReturnType() : seen;
    }

    /** The annotated members of the enum and its supertypes; one that overrides another stands for it. */
    private List<Element> carriers(DeclaredType type) {
        Hierarchy hierarchy = Hierarchy.of((TypeElement) type.asElement());
        List<Element> annotated = hierarchy
                .upwards()
                .flatMap(one -> Members.of(one).stream())
                .filter(member -> member.getKind() != ElementKind.ENUM_CONSTANT)
                .filter(member -> Mirrors.has(member, Annotations.WIRE_VALUE))
                .<Element>map(member -> member)
                .toList();
        return annotated.stream()
                .filter(member -> annotated.stream()
                        .noneMatch(other -> other != member
                                && other instanceof ExecutableElement overrider
                                && member instanceof ExecutableElement method
                                && elements.overrides(overrider, method, hierarchy.leaf())))
                .toList();
    }

    /** All of them if one is annotated. */
    private static List<WireValues.Constant> annotatedConstants(DeclaredType type) {
        List<WireValues.Constant> constants = type.asElement().getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(WireValueReader::constant)
                .toList();
        return constants.stream().allMatch(constant -> constant.wireValue().isEmpty()) ? List.of() : constants;
    }

    private static WireValues.Constant constant(Element constant) {
        String name = constant.getSimpleName().toString();
        return Mirrors.find(constant, Annotations.WIRE_VALUE)
                .map(mirror -> new WireValues.Constant(name, Optional.of(text(mirror)), Position.of(constant, mirror)))
                .orElseGet(() -> new WireValues.Constant(name, Optional.empty(), Position.of(constant)));
    }

    private static String text(AnnotationMirror mirror) {
        return Mirrors.value(mirror, "value").flatMap(Mirrors::string).orElse("");
    }

    private static Optional<DeclaredType> enumOf(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM
                ? Optional.of(declared)
                : Optional.empty();
    }

    private static Optional<WireValues.Fault> fault(Element carrier, String reason, String cure) {
        return Optional.of(new WireValues.Fault(nameOf(carrier), reason, cure, Position.of(carrier, mirror(carrier))));
    }

    private static AnnotationMirror mirror(Element carrier) {
        return Mirrors.find(carrier, Annotations.WIRE_VALUE).orElseThrow();
    }

    private static String nameOf(Element member) {
        return member.getSimpleName() + (member.getKind() == ElementKind.METHOD ? "()" : "");
    }
}
