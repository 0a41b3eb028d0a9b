package dev.callwright.spec.vocabulary;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Optional;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/** An enum whose constants carry fields with accessors of the same name; every enum of the vocabulary is one. */
final class EnumShape {

    /** By name: what writes does not know what runs it. */
    private static final String GENERATOR = "dev.callwright.spec.VocabularyProcessor";

    private final TypeSpec.Builder type;
    private final MethodSpec.Builder constructor = MethodSpec.constructorBuilder();

    EnumShape(ClassName name, CodeBlock javadoc) {
        type = TypeSpec.enumBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc)
                .addAnnotation(generated());
    }

    static AnnotationSpec generated() {
        return AnnotationSpec.builder(Generated.class)
                .addMember("value", "$S", GENERATOR)
                .build();
    }

    TypeSpec.Builder type() {
        return type;
    }

    /** A field that the constants are constructed with, and its accessor. */
    EnumShape field(TypeName fieldType, String name, CodeBlock javadoc) {
        return storedField(fieldType, name)
                .method(MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(javadoc)
                        .returns(fieldType)
                        .addStatement("return $N", name)
                        .build());
    }

    /** A text field that the constants are constructed with, and its accessor, which an interface declares. */
    EnumShape inheritedField(String name) {
        return inherited(TypeName.get(String.class), name, name);
    }

    /** A field that the constants are constructed with, and its accessor, which an interface declares. */
    EnumShape inheritedField(TypeName fieldType, String name) {
        return inherited(fieldType, name, name);
    }

    /** A flag that the constants are constructed with, and its {@code is} accessor, which an interface declares. */
    EnumShape inheritedFlag(String name) {
        return inherited(TypeName.BOOLEAN, name, "is" + VocabularyNames.upperFirst(name));
    }

    private EnumShape inherited(TypeName fieldType, String name, String accessor) {
        return storedField(fieldType, name)
                .method(MethodSpec.methodBuilder(accessor)
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(fieldType)
                        .addStatement("return $N", name)
                        .build());
    }

    /** A text field in which the empty text stands for none, and its accessor, which an interface declares. */
    EnumShape inheritedOptionalField(String name) {
        return storedField(TypeName.get(String.class), name)
                .method(MethodSpec.methodBuilder(name)
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ParameterizedTypeName.get(Optional.class, String.class))
                        .addStatement("return $1N.isEmpty() ? $2T.empty() : $2T.of($1N)", name, Optional.class)
                        .build());
    }

    private EnumShape storedField(TypeName fieldType, String name) {
        type.addField(FieldSpec.builder(fieldType, name, Modifier.PRIVATE, Modifier.FINAL)
                .build());
        constructor.addParameter(fieldType, name).addStatement("this.$1N = $1N", name);
        return this;
    }

    EnumShape method(MethodSpec method) {
        type.addMethod(method);
        return this;
    }

    /** {@code static Optional<E> of(String key)}: the constant whose field has the value. */
    EnumShape lookup(ClassName self, String name, String field, CodeBlock javadoc) {
        return method(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(javadoc)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), self))
                .addParameter(String.class, field)
                .beginControlFlow("for ($T candidate : values())", self)
                .beginControlFlow("if (candidate.$1N.equals($1N))", field)
                .addStatement("return $T.of(candidate)", Optional.class)
                .endControlFlow()
                .endControlFlow()
                .addStatement("return $T.empty()", Optional.class)
                .build());
    }

    TypeSpec build() {
        return type.addMethod(constructor.build()).build();
    }
}
