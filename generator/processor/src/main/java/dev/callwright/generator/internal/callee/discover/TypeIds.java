package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.TypeId;
import dev.callwright.generator.internal.problem.Nesting;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Names types. */
public final class TypeIds {

    private TypeIds() {}

    public static TypeId of(TypeElement type, Elements elements) {
        List<String> simpleNames = new ArrayList<>();
        Nesting.outwards(type)
                .forEach(outer -> simpleNames.add(0, outer.getSimpleName().toString()));
        return new TypeId(elements.getPackageOf(type).getQualifiedName().toString(), simpleNames);
    }
}
