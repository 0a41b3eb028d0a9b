package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.Converter;
import dev.callwright.generator.internal.problem.Nesting;
import dev.callwright.generator.internal.problem.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads which class is the converter of a member, and why not. */
final class ConverterReader {

    private static final String VALUE_CONVERTER = "dev.callwright.mapping.ValueConverter";

    private final Elements elements;
    private final Types types;
    private final CheckedExceptions checkedExceptions;

    ConverterReader(Elements elements, Types types, CheckedExceptions checkedExceptions) {
        this.elements = elements;
        this.types = types;
        this.checkedExceptions = checkedExceptions;
    }

    /**
     * The converter that an annotation names.
     *
     * @param value of the member of the annotation
     * @param member the type to convert, unless the member cannot be read at all
     * @param leaf the annotated class, in whose package the mapper will be
     */
    Converter read(AnnotationValue value, Optional<TypeMirror> member, TypeElement leaf, Position position) {
        if (!(value.getValue() instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR) {
            return new Converter(Optional.empty(), Optional.empty(), position);
        }
        if (!(type instanceof DeclaredType declared)) {
            return new Converter(
                    Optional.of(TypeIds.of(leaf, elements)), fault("it is no class", "name a class"), position);
        }
        TypeElement converter = (TypeElement) declared.asElement();
        Optional<Converter.Fault> fault =
                faultOf(converter, leaf).or(() -> member.flatMap(converted -> faultOf(converter.asType(), converted)));
        return new Converter(Optional.of(TypeIds.of(converter, elements)), fault, position);
    }

    private Optional<Converter.Fault> faultOf(TypeElement converter, TypeElement leaf) {
        if (converter.getKind() != ElementKind.CLASS && converter.getKind() != ElementKind.RECORD) {
            return fault("it is not a class", "name a class that implements ValueConverter");
        }
        if (converter.getModifiers().contains(Modifier.ABSTRACT)) {
            return fault("it is abstract", "name a class that can be instantiated");
        }
        if (converter.getNestingKind() == NestingKind.MEMBER
                && !converter.getModifiers().contains(Modifier.STATIC)) {
            return fault("it is an inner class", "make it static");
        }
        if (!converter.getTypeParameters().isEmpty()) {
            return fault("it is generic", "name a subclass that fixes its type parameters");
        }
        if (Nesting.outwards(converter).stream().anyMatch(type -> !isVisible(type, leaf))) {
            return fault("the mapper cannot see it", "make it public, or package-private in the package of the mapper");
        }
        return faultOfConstructor(converter, leaf);
    }

    private Optional<Converter.Fault> faultOfConstructor(TypeElement converter, TypeElement leaf) {
        Optional<ExecutableElement> constructor = ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
                .filter(candidate -> candidate.getParameters().isEmpty() && isVisible(candidate, leaf))
                .findAny();
        if (constructor.isEmpty()) {
            return fault("it has no constructor without parameters that the mapper can see", "add one");
        }
        return constructor.filter(checkedExceptions::of).isPresent()
                ? fault("its constructor throws checked exceptions", "catch them in it")
                : Optional.empty();
    }

    private Optional<Converter.Fault> faultOf(TypeMirror converter, TypeMirror member) {
        Optional<DeclaredType> converts = supertypes(converter)
                .filter(DeclaredType.class::isInstance)
                .map(DeclaredType.class::cast)
                .filter(type ->
                        ((TypeElement) type.asElement()).getQualifiedName().contentEquals(VALUE_CONVERTER))
                .findFirst();
        if (converts.isEmpty()) {
            return fault("it does not implement " + VALUE_CONVERTER, "implement it");
        }
        List<? extends TypeMirror> arguments = converts.get().getTypeArguments();
        if (arguments.isEmpty()) {
            return fault("it implements ValueConverter without saying of what", "state its type argument");
        }
        TypeMirror boxed = member instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : member;
        return types.isAssignable(boxed, arguments.get(0))
                ? Optional.empty()
                : fault(
                        "it converts " + TypeReader.name(arguments.get(0)) + ", not " + TypeReader.name(boxed),
                        "name a converter of that type or of a supertype");
    }

    private Stream<TypeMirror> supertypes(TypeMirror type) {
        return Stream.concat(
                Stream.of(type), types.directSupertypes(type).stream().flatMap(this::supertypes));
    }

    private boolean isVisible(Element element, TypeElement leaf) {
        Set<Modifier> modifiers = element.getModifiers();
        return modifiers.contains(Modifier.PUBLIC)
                || (!modifiers.contains(Modifier.PRIVATE)
                        && elements.getPackageOf(element).equals(elements.getPackageOf(leaf)));
    }

    private static Optional<Converter.Fault> fault(String reason, String cure) {
        return Optional.of(new Converter.Fault(reason, cure));
    }
}
