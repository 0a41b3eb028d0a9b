package dev.callwright.spec.vocabulary;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.spec.contract.LimitRow;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The enum of the limits. Methods and not constants, which the compiler would copy into other jars. */
final class LimitEnum {

    private LimitEnum() {}

    static TypeSpec of(List<LimitRow> limits, VocabularyNames names) {
        EnumShape shape = new EnumShape(
                names.type("Limit"),
                CodeBlock.of("The limits of a request: of a number's value, a text's length, a list's size."));
        for (LimitRow limit : limits) {
            shape.type()
                    .addEnumConstant(
                            limit.name(),
                            TypeSpec.anonymousClassBuilder("$L, $L", limit.min(), limit.max())
                                    .addJavadoc(
                                            "{@code $L}, $L to $L. $L",
                                            limit.property(),
                                            limit.min(),
                                            limit.max(),
                                            JavadocBlocks.sentence(limit.description()))
                                    .addAnnotation(AnnotationSpec.builder(names.meta("LimitRule"))
                                            .addMember("min", "$L", limit.min())
                                            .addMember("max", "$L", limit.max())
                                            .build())
                                    .build());
        }
        return shape.field(TypeName.LONG, "min", CodeBlock.of("The least that is allowed."))
                .field(TypeName.LONG, "max", CodeBlock.of("The most that is allowed."))
                .method(MethodSpec.methodBuilder("allows")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Whether the value, length or size is within the limit.")
                        .returns(TypeName.BOOLEAN)
                        .addParameter(TypeName.LONG, "value")
                        .addStatement("return value >= min && value <= max")
                        .build())
                .method(MethodSpec.methodBuilder("toString")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Such as {@code 6 to 18}.")
                        .returns(String.class)
                        .addStatement("return min + $S + max", " to ")
                        .build())
                .build();
    }
}
