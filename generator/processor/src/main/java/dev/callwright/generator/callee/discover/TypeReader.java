package dev.callwright.generator.callee.discover;

import static java.util.stream.Collectors.joining;

import dev.callwright.generator.callee.model.ValueForm;
import dev.callwright.generator.callee.model.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Tells what a type of the user's means on the wire. */
final class TypeReader {

    private static final Map<TypeKind, ValueForm> PRIMITIVES = Map.of(
            TypeKind.BYTE, ValueForm.SMALL_INTEGER,
            TypeKind.SHORT, ValueForm.SMALL_INTEGER,
            TypeKind.INT, ValueForm.INTEGER,
            TypeKind.LONG, ValueForm.INTEGER,
            TypeKind.FLOAT, ValueForm.DECIMAL,
            TypeKind.DOUBLE, ValueForm.DECIMAL);

    private static final Map<String, ValueForm> CLASSES = Map.of(
            "java.lang.Byte", ValueForm.SMALL_INTEGER,
            "java.lang.Short", ValueForm.SMALL_INTEGER,
            "java.lang.Integer", ValueForm.INTEGER,
            "java.lang.Long", ValueForm.INTEGER,
            "java.math.BigInteger", ValueForm.INTEGER,
            "java.lang.Float", ValueForm.DECIMAL,
            "java.lang.Double", ValueForm.DECIMAL,
            "java.math.BigDecimal", ValueForm.DECIMAL,
            "java.time.LocalDate", ValueForm.DATE);

    private static final String OPTIONAL = "java.util.Optional";

    private final Types types;
    private final TypeMirror charSequence;

    TypeReader(Elements elements, Types types) {
        this.types = types;
        this.charSequence = Objects.requireNonNull(elements.getTypeElement("java.lang.CharSequence"))
                .asType();
    }

    ValueType read(TypeMirror type) {
        if (isOptional(type)) {
            return readOptional((DeclaredType) type);
        }
        if (type.getKind() == TypeKind.ERROR) {
            return new ValueType.Unresolved(name(type));
        }
        return form(type)
                .<ValueType>map(form -> new ValueType.Supported(name(type), form, false))
                .orElseGet(() -> new ValueType.Unsupported(name(type)));
    }

    private ValueType readOptional(DeclaredType optional) {
        List<? extends TypeMirror> held = optional.getTypeArguments();
        if (held.size() != 1) {
            return new ValueType.Unsupported(name(optional));
        }
        if (held.get(0).getKind() == TypeKind.ERROR) {
            return new ValueType.Unresolved(name(held.get(0)));
        }
        return form(held.get(0))
                .<ValueType>map(form -> new ValueType.Supported(name(optional), form, true))
                .orElseGet(() -> new ValueType.Unsupported(name(optional)));
    }

    private Optional<ValueForm> form(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.ofNullable(PRIMITIVES.get(type.getKind()));
        }
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        ValueForm ofClass = CLASSES.get(element.getQualifiedName().toString());
        if (ofClass != null) {
            return Optional.of(ofClass);
        }
        if (element.getKind() == ElementKind.ENUM) {
            return Optional.of(ValueForm.ENUM);
        }
        return types.isAssignable(type, charSequence) ? Optional.of(ValueForm.TEXT) : Optional.empty();
    }

    /** Also one of an unresolved type, which is an error as a whole to Eclipse's compiler. */
    private static boolean isOptional(TypeMirror type) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(OPTIONAL);
    }

    /** As written in the source, without packages; unlike {@code toString}, the same on every JDK. */
    static String name(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return name(array.getComponentType()) + "[]";
        }
        if (type instanceof DeclaredType declared) {
            List<? extends TypeMirror> arguments = declared.getTypeArguments();
            String name = declared.asElement().getSimpleName().toString();
            return arguments.isEmpty()
                    ? name
                    : name + arguments.stream().map(TypeReader::name).collect(joining(", ", "<", ">"));
        }
        return type.toString();
    }
}
