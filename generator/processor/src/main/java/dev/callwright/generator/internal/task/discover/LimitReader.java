package dev.callwright.generator.internal.task.discover;

import dev.callwright.generator.internal.callee.discover.Mirrors;
import dev.callwright.generator.internal.task.model.LimitRange;
import dev.callwright.generator.internal.task.model.TaskLimits;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the limits from the compiled vocabulary, so that a new contract jar needs no new processor. */
public final class LimitReader {

    private static final String LIMIT = "dev.callwright.contract.Limit";
    private static final String LIMIT_RULE = "dev.callwright.contract.meta.LimitRule";

    private LimitReader() {}

    /**
     * The limits on the class path.
     *
     * @throws IllegalStateException when they are not what this processor understands
     */
    public static TaskLimits read(Elements elements) {
        TypeElement limit = elements.getTypeElement(LIMIT);
        if (limit == null) {
            throw new IllegalStateException("The contract has no " + LIMIT);
        }
        Map<String, LimitRange> bounds = new HashMap<>();
        for (Element constant : limit.getEnclosedElements()) {
            if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                bounds.put(constant.getSimpleName().toString(), bounds(constant));
            }
        }
        return new TaskLimits(bounds);
    }

    private static LimitRange bounds(Element constant) {
        AnnotationMirror rule = Mirrors.find(constant, LIMIT_RULE)
                .orElseThrow(() -> new IllegalStateException(LIMIT + "." + constant + " has no @" + LIMIT_RULE));
        return new LimitRange(number(rule, "min"), number(rule, "max"));
    }

    private static long number(AnnotationMirror rule, String member) {
        return Mirrors.value(rule, member)
                .map(value -> (Long) value.getValue())
                .orElseThrow(() -> new IllegalStateException(rule + " has no " + member));
    }
}
