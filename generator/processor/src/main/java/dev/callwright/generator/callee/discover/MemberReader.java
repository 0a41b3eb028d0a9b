package dev.callwright.generator.callee.discover;

import dev.callwright.generator.callee.model.Mapping;
import dev.callwright.generator.callee.model.Member;
import dev.callwright.generator.callee.problem.Nesting;
import dev.callwright.generator.callee.problem.Position;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the annotated members of a class and of its supertypes. */
final class MemberReader {

    private final Elements elements;
    private final Types types;
    private final TypeReader typeReader;
    private final CheckedExceptions checkedExceptions;
    private final ConversionReader conversions;

    MemberReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.typeReader = new TypeReader(elements, types);
        this.checkedExceptions = new CheckedExceptions(elements, types);
        this.conversions = new ConversionReader(elements, new ConverterReader(elements, types, checkedExceptions));
    }

    List<Mapping> read(Hierarchy hierarchy, LintCategories lint) {
        Accessors accessors = new Accessors(hierarchy, new Reach(elements, hierarchy.leaf()), checkedExceptions);
        List<MemberAnnotation> annotations = hierarchy.types().stream()
                .flatMap(type -> MemberAnnotation.in(type).stream())
                .toList();
        return annotations.stream()
                .filter(annotation ->
                        annotations.stream().noneMatch(other -> isOverridden(annotation, other, hierarchy)))
                .flatMap(annotation -> mapping(annotation, hierarchy, accessors, lint).stream())
                .toList();
    }

    private Optional<Mapping> mapping(
            MemberAnnotation annotation, Hierarchy hierarchy, Accessors accessors, LintCategories lint) {
        Member member = member(annotation, accessors.of(annotation.element()), hierarchy, lint);
        if (annotation.isNumber()) {
            return Optional.of(new Mapping.CalleeNumber(
                    member, annotation.position(), conversions.ofNumber(annotation, member, hierarchy.leaf())));
        }
        return Mirrors.value(annotation.mirror(), "value")
                .flatMap(value -> Mirrors.string(value)
                        .map(name -> new Mapping.Variable(
                                name,
                                namePosition(annotation, value),
                                member,
                                annotation.position(),
                                conversions.ofVariable(annotation, member, hierarchy.leaf()))));
    }

    private Member member(MemberAnnotation annotation, Accessor accessor, Hierarchy hierarchy, LintCategories lint) {
        String name = annotation.memberName();
        if (accessor instanceof Accessor.Open open) {
            lint.addMember(open.element());
            return new Member.Accessible(name, open.access(), typeReader.read(typeOf(open.element(), hierarchy)));
        }
        return new Member.Inaccessible(name, ((Accessor.Blocked) accessor).obstacle());
    }

    /** As seen from the annotated class, which may fix type parameters of the class that declares it. */
    private TypeMirror typeOf(Element member, Hierarchy hierarchy) {
        TypeMirror seen = types.asMemberOf((DeclaredType) hierarchy.leaf().asType(), member);
        return seen instanceof ExecutableType method ? method.getReturnType() : seen;
    }

    /** An overriding method that repeats the annotation replaces it. */
    private boolean isOverridden(MemberAnnotation annotation, MemberAnnotation other, Hierarchy hierarchy) {
        return other.annotation().equals(annotation.annotation())
                && annotation.element() instanceof ExecutableElement method
                && other.element() instanceof ExecutableElement overrider
                && !isDeclaredBelow(method, overrider)
                && elements.overrides(overrider, method, hierarchy.leaf());
    }

    /** To Eclipse's compiler, a method overrides itself, and the method that overrides it. */
    private boolean isDeclaredBelow(ExecutableElement method, ExecutableElement other) {
        return types.isSubtype(declaringType(method), declaringType(other));
    }

    private TypeMirror declaringType(ExecutableElement method) {
        return types.erasure(Nesting.outwards(method).get(1).asType());
    }

    private static Position namePosition(MemberAnnotation annotation, AnnotationValue value) {
        return Position.of(annotation.element(), annotation.mirror(), value);
    }
}
