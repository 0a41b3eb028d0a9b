package dev.callwright.generator.internal.callee.discover;

import static java.util.stream.Collectors.joining;

import dev.callwright.generator.internal.callee.model.ValueForm;
import dev.callwright.generator.internal.callee.model.ValueType;
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
            TypeKind.CHAR, ValueForm.CHARACTER,
            TypeKind.BYTE, ValueForm.SMALL_INTEGER,
            TypeKind.SHORT, ValueForm.SMALL_INTEGER,
            TypeKind.INT, ValueForm.INTEGER,
            TypeKind.LONG, ValueForm.INTEGER,
            TypeKind.FLOAT, ValueForm.DECIMAL,
            TypeKind.DOUBLE, ValueForm.DECIMAL);

    private static final Map<String, ValueForm> CLASSES = Map.ofEntries(
            Map.entry("java.lang.Character", ValueForm.CHARACTER),
            Map.entry("java.lang.Byte", ValueForm.SMALL_INTEGER),
            Map.entry("java.lang.Short", ValueForm.SMALL_INTEGER),
            Map.entry("java.lang.Integer", ValueForm.INTEGER),
            Map.entry("java.lang.Long", ValueForm.INTEGER),
            Map.entry("java.math.BigInteger", ValueForm.BIG_INTEGER),
            Map.entry("java.lang.Float", ValueForm.DECIMAL),
            Map.entry("java.lang.Double", ValueForm.DECIMAL),
            Map.entry("java.math.BigDecimal", ValueForm.DECIMAL),
            Map.entry("java.time.LocalDate", ValueForm.DATE),
            Map.entry("java.time.LocalDateTime", ValueForm.DATE_TIME),
            Map.entry("java.time.Instant", ValueForm.INSTANT),
            Map.entry("java.time.OffsetDateTime", ValueForm.INSTANT),
            Map.entry("java.time.ZonedDateTime", ValueForm.INSTANT),
            Map.entry("java.util.Date", ValueForm.INSTANT),
            Map.entry("java.sql.Timestamp", ValueForm.INSTANT),
            Map.entry("java.sql.Date", ValueForm.SQL_DATE));

    private static final String OPTIONAL = "java.util.Optional";

    private static final Map<String, TypeKind> PRIMITIVE_OPTIONALS = Map.of(
            "java.util.OptionalInt", TypeKind.INT,
            "java.util.OptionalLong", TypeKind.LONG,
            "java.util.OptionalDouble", TypeKind.DOUBLE);

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
        TypeKind inOptional = PRIMITIVE_OPTIONALS.get(qualifiedName(type));
        if (inOptional != null) {
            return value(name(type), types.getPrimitiveType(inOptional), true);
        }
        if (type.getKind() == TypeKind.ERROR) {
            return new ValueType.Unresolved(name(type));
        }
        return value(name(type), type, false);
    }

    private ValueType readOptional(DeclaredType optional) {
        List<? extends TypeMirror> held = optional.getTypeArguments();
        if (held.size() != 1) {
            return new ValueType.Unsupported(name(optional));
        }
        if (held.get(0).getKind() == TypeKind.ERROR) {
            return new ValueType.Unresolved(name(held.get(0)));
        }
        return value(name(optional), held.get(0), true);
    }

    private ValueType value(String name, TypeMirror held, boolean optional) {
        Handle handle = new Handle(held);
        return form(held)
                .<ValueType>map(form -> new ValueType.Supported(name, form, optional, handle))
                .orElseGet(() -> new ValueType.Unsupported(name, optional, Optional.of(handle)));
    }

    /** The type that was read, or that an optional of it may hold. */
    static Optional<TypeMirror> held(ValueType type) {
        if (type instanceof ValueType.Supported supported) {
            return Optional.of(((Handle) supported.handle()).type);
        }
        return type instanceof ValueType.Unsupported unsupported
                ? unsupported.handle().map(handle -> ((Handle) handle).type)
                : Optional.empty();
    }

    private record Handle(TypeMirror type) implements ValueType.Handle {}

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

    private static boolean isOptional(TypeMirror type) {
        return qualifiedName(type).equals(OPTIONAL);
    }

    /**
     * Also that of an unresolved type's declaration: {@code Optional} of one is an error as a whole to Eclipse's
     * compiler.
     */
    private static String qualifiedName(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
                : "";
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
