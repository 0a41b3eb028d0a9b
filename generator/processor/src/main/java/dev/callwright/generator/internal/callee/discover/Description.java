package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.Access;
import dev.callwright.generator.internal.callee.model.Obstacle;
import dev.callwright.generator.internal.callee.model.PathFault;
import dev.callwright.generator.internal.problem.Nesting;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** An interface that describes a class which cannot be annotated: what its methods stand for. */
final class Description implements ReadOrigin {

    private final Elements elements;
    private final Types types;
    private final Subject described;
    private final PathReader paths;

    Description(Elements elements, Types types, Subject described, PathReader paths) {
        this.elements = elements;
        this.types = types;
        this.described = described;
        this.paths = paths;
    }

    @Override
    public Reading read(MemberAnnotation annotation) {
        if (!(annotation.element() instanceof ExecutableElement method) || method.getKind() != ElementKind.METHOD) {
            return new Reading.Blocked(Obstacle.NOT_OF_SOURCE);
        }
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            return new Reading.Blocked(Obstacle.VOID);
        }
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return function(method);
        }
        if (!method.getParameters().isEmpty()) {
            return new Reading.Blocked(Obstacle.NOT_OF_SOURCE);
        }
        return method.getModifiers().contains(Modifier.ABSTRACT)
                ? member(method, annotation)
                : new Reading.Blocked(Obstacle.BODY);
    }

    @Override
    public Reading property(String name) {
        return paths.read(List.of(), described, described.properties().of(name), name, false);
    }

    private Reading member(ExecutableElement method, MemberAnnotation annotation) {
        String name = annotation.accessor().orElse(method.getSimpleName().toString());
        Properties properties = described.properties();
        Accessor exact = annotation.accessor().isPresent() ? properties.of(name + "()") : properties.method(name);
        Accessor accessor = exact instanceof Accessor.None ? properties.of(name) : exact;
        Reading reading = paths.read(List.of(), described, accessor, name, false);
        if (reading instanceof Reading.Value value
                && value.type().getKind() != TypeKind.ERROR
                && !types.isAssignable(value.type(), method.getReturnType())) {
            return new Reading.Lost(
                    new PathFault.AnotherType(TypeReader.name(value.type()), TypeReader.name(method.getReturnType())));
        }
        return reading;
    }

    private Reading function(ExecutableElement method) {
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return new Reading.Blocked(Obstacle.PRIVATE_METHOD);
        }
        if (method.getParameters().size() != 1
                || !accepts(method.getParameters().get(0).asType())) {
            return new Reading.Blocked(Obstacle.NOT_OF_SOURCE);
        }
        Access.Function access = new Access.Function(
                TypeIds.of((TypeElement) Nesting.outwards(method).get(1), elements),
                method.getSimpleName().toString());
        return paths.value(List.of(), access, method.getReturnType(), Nullability.isDeclaredOn(method));
    }

    private boolean accepts(TypeMirror parameter) {
        return types.isAssignable(types.erasure(described.type()), types.erasure(parameter));
    }
}
