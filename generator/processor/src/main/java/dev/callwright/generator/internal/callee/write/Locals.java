package dev.callwright.generator.internal.callee.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.callwright.generator.internal.callee.model.Access;
import dev.callwright.generator.internal.callee.model.AccessStep;
import dev.callwright.generator.internal.callee.model.Member;
import dev.callwright.generator.internal.callee.model.TypeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The local variables of a mapper: one for each value on the way to another, so that each is read once and a null stops
 * there.
 */
final class Locals {

    private static final String SOURCE = "source";
    private static final String SINK = "sink";

    private final CodeBlock.Builder body;
    private final NameAllocator names = new NameAllocator();
    private final Map<List<AccessStep>, String> objects = new HashMap<>();

    /** @param home the annotated type, whose package a local variable must not hide */
    Locals(TypeId home, CodeBlock.Builder body) {
        this.body = body;
        Stream.of(SOURCE, SINK, "dev", "java", home.packageName().replaceFirst("\\..*", ""))
                .distinct()
                .filter(name -> !name.isEmpty())
                .forEach(names::newName);
        objects.put(List.of(), SOURCE);
    }

    /** The expression for a member's value; what must come before it is added to the body. */
    CodeBlock read(Member.Accessible member) {
        if (member.through().isEmpty()) {
            return read(SOURCE, member.access());
        }
        List<AccessStep> path = new ArrayList<>(member.through());
        path.add(new AccessStep(member.access(), false));
        return CodeBlock.of("$L", object(path));
    }

    /** The name of the variable for what a path leads to. */
    private String object(List<AccessStep> path) {
        String known = objects.get(path);
        if (known != null) {
            return known;
        }
        List<AccessStep> through = path.subList(0, path.size() - 1);
        AccessStep last = path.get(path.size() - 1);
        String parent = object(through);
        String name = names.newName(name(path));
        CodeBlock read = read(parent, last.access());
        CodeBlock value = last.optional() ? CodeBlock.of("$T.orNull($L)", SourceNames.OPTIONALS, read) : read;
        body.addStatement(
                "var $L = $L",
                name,
                needsGuard(through, last.access()) ? CodeBlock.of("$L == null ? null : $L", parent, value) : value);
        objects.put(List.copyOf(path), name);
        return name;
    }

    private static boolean needsGuard(List<AccessStep> through, Access access) {
        return !through.isEmpty() && !(access instanceof Access.Element);
    }

    private static CodeBlock read(String object, Access access) {
        if (access instanceof Access.Method) {
            return CodeBlock.of("$L.$L()", object, access.name());
        }
        if (access instanceof Access.Element element) {
            return CodeBlock.of("$T.at($L, $L)", SourceNames.ELEMENTS, object, element.index());
        }
        return access instanceof Access.Function function
                ? CodeBlock.of("$T.$L($L)", SourceNames.raw(function.owner()), function.name(), object)
                : CodeBlock.of("$L.$L", object, access.name());
    }

    private static String name(List<AccessStep> path) {
        StringBuilder name = new StringBuilder();
        for (AccessStep step : path) {
            String property = property(step.access());
            String first = property.substring(0, 1);
            name.append(name.isEmpty() ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT))
                    .append(property.substring(1));
        }
        return name.toString();
    }

    private static String property(Access access) {
        String name = access.name();
        return access instanceof Access.Method && name.matches("get\\p{Lu}.*") ? name.substring(3) : name;
    }
}
