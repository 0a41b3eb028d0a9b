package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.StrayAnnotation;
import dev.callwright.generator.internal.callee.model.StrayAnnotation.On;
import dev.callwright.generator.internal.problem.Nesting;
import dev.callwright.generator.internal.problem.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The work of a round.
 *
 * @param callees the classes annotated with {@code @Callee}, by name
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
        // Of two classes that want the same mapper, the second is told: the same one whatever the order of the files.
        List<TypeElement> sorted = types.stream()
                .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
                .toList();
        return new Discovery(
                sorted.stream().filter(Discovery::isCallee).toList(),
                sorted.stream().filter(type -> !isCallee(type)).toList());
    }

    /**
     * The annotations that no mapper comes of.
     *
     * @param allCallees those of this round, and those deferred to it
     */
    public List<StrayAnnotation> strays(List<TypeElement> allCallees, ProcessingEnvironment environment) {
        List<StrayAnnotation> strays = new ArrayList<>();
        callees.forEach(type -> strays.addAll(ParameterAnnotations.strays(type)));
        others.forEach(type -> strays.addAll(ParameterAnnotations.strays(type)));
        if (others.isEmpty()) {
            return List.copyOf(strays);
        }
        Set<TypeElement> read =
                ReachableTypes.by(allCallees, environment.getElementUtils(), environment.getTypeUtils());
        EarlierBuild earlier = new EarlierBuild(environment);
        Set<TypeElement> inherited = allCallees.stream()
                .flatMap(callee -> Hierarchy.of(callee).types().stream())
                .collect(Collectors.toSet());
        for (TypeElement type : others) {
            Mirrors.find(type, Annotations.RECALL_ON)
                    .ifPresent(mirror -> strays.add(
                            new StrayAnnotation("@RecallOn", On.TYPE, name(type), Position.of(type, mirror))));
            List<MemberAnnotation> members = MemberAnnotation.in(type);
            if (!members.isEmpty() && !isMadeForOthers(type) && !read.contains(type) && !earlier.uses(type)) {
                List<MemberAnnotation> ofSupertypes = ofSupertypes(type);
                members.stream()
                        // AutoValue copies annotations to the methods that it writes.
                        .filter(annotation -> ofSupertypes.stream().noneMatch(annotation::isSameMethodAs))
                        .forEach(annotation -> strays.add(stray(annotation)));
            }
            if (!isInheritable(type) && !inherited.contains(type)) {
                ConstantReader.in(type)
                        .forEach(mirror -> strays.add(
                                new StrayAnnotation("@Constant", On.MEMBER, name(type), Position.of(type, mirror))));
            }
        }
        return List.copyOf(strays);
    }

    private static List<MemberAnnotation> ofSupertypes(TypeElement type) {
        return Hierarchy.of(type).types().stream()
                .filter(supertype -> !supertype.equals(type))
                .flatMap(supertype -> MemberAnnotation.in(supertype).stream())
                .toList();
    }

    private static StrayAnnotation stray(MemberAnnotation annotation) {
        return new StrayAnnotation(
                annotation.annotationName(), On.MEMBER, annotation.memberName(), annotation.position());
    }

    private static boolean isMadeForOthers(TypeElement type) {
        return isInheritable(type) || Mirrors.has(type, Annotations.CALLEE_DETAILS);
    }

    private static boolean isInheritable(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE
                || type.getModifiers().contains(Modifier.ABSTRACT)
                || Mirrors.has(type, MAPPED_SUPERCLASS);
    }

    static boolean isCallee(TypeElement type) {
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
