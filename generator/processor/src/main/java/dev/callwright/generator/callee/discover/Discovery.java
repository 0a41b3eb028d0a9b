package dev.callwright.generator.callee.discover;

import dev.callwright.generator.callee.model.StrayAnnotation;
import dev.callwright.generator.callee.problem.Nesting;
import dev.callwright.generator.callee.problem.Position;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The work of a round.
 *
 * @param callees the classes annotated with {@code @Callee}, in the order of the compilation
 * @param others the types without it that carry, or whose members carry, any other of our annotations
 */
public record Discovery(List<TypeElement> callees, List<TypeElement> others) {

    private static final String MAPPED_SUPERCLASS = "jakarta.persistence.MappedSuperclass";

    public static Discovery of(RoundEnvironment round, Set<? extends TypeElement> annotations) {
        // One annotated record component is reported on up to four elements, so the types are what identifies work.
        Set<TypeElement> types = new LinkedHashSet<>();
        for (Element annotated : round.getElementsAnnotatedWithAny(annotations.toArray(TypeElement[]::new))) {
            types.add(enclosingType(annotated));
        }
        return new Discovery(
                types.stream().filter(Discovery::isCallee).toList(),
                types.stream().filter(type -> !isCallee(type)).toList());
    }

    /**
     * The annotations that no mapper comes of.
     *
     * @param allCallees those of this round, and those deferred to it
     */
    public List<StrayAnnotation> strays(List<TypeElement> allCallees, Elements elements, Types types) {
        if (others.isEmpty()) {
            return List.of();
        }
        List<StrayAnnotation> strays = new ArrayList<>();
        Set<TypeElement> read = LookedInto.by(allCallees, elements, types);
        for (TypeElement type : others) {
            Mirrors.find(type, Annotations.RECALL_ON)
                    .ifPresent(mirror ->
                            strays.add(new StrayAnnotation("@RecallOn", true, name(type), Position.of(type, mirror))));
            if (!isMadeForOthers(type) && !read.contains(type)) {
                MemberAnnotation.in(type).forEach(annotation -> strays.add(stray(annotation)));
            }
        }
        return List.copyOf(strays);
    }

    private static StrayAnnotation stray(MemberAnnotation annotation) {
        return new StrayAnnotation(annotation.annotationName(), false, annotation.memberName(), annotation.position());
    }

    private static boolean isMadeForOthers(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE
                || type.getModifiers().contains(Modifier.ABSTRACT)
                || Mirrors.has(type, MAPPED_SUPERCLASS)
                || Mirrors.has(type, Annotations.CALLEE_DETAILS);
    }

    private static boolean isCallee(TypeElement type) {
        return !Mirrors.all(type, Annotations.CALLEE).isEmpty();
    }

    private static TypeElement enclosingType(Element element) {
        return Nesting.outwards(element).stream()
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String name(Element element) {
        return element.getSimpleName().toString();
    }
}
