package dev.callwright.generator.acceptance.fuzz;

import static java.util.stream.Collectors.joining;

import dev.callwright.generator.acceptance.fuzz.Property.Carrier;
import java.util.List;
import java.util.function.Predicate;

/** The source of a made-up entity. Types are written in full: its own name may be {@code String}. */
final class Rendering {

    private final Model model;
    private final StringBuilder out = new StringBuilder();

    private Rendering(Model model) {
        this.model = model;
    }

    static String of(Model model) {
        return new Rendering(model).render();
    }

    private String render() {
        out.append("package ").append(model.packageName()).append(";\n");
        for (String name : model.outer()) {
            boolean top = name.equals(model.topLevelName());
            line((top ? "public class " : "public static class ") + name + " {\n    public " + name + "() {}");
        }
        superclass();
        view();
        entity();
        out.append("}\n".repeat(model.outer().size()));
        return out.toString();
    }

    private void entity() {
        out.append("/** Hostile: {@code $L} *&#47; \\\\u0022 %s. */\n");
        out.append("@dev.callwright.annotation.Callee(dev.callwright.contract.Scenario.")
                .append(model.scenario().name())
                .append(")\n")
                .append(model.recall())
                .append(model.outer().isEmpty() ? "" : "static ")
                .append(
                        switch (model.shape()) {
                            case CLASS, GENERIC_CLASS -> "class ";
                            case PUBLIC_CLASS -> "public class ";
                            case FINAL_CLASS -> "final class ";
                            case RECORD -> "record ";
                            case PUBLIC_RECORD -> "public record ";
                            case ENUM -> "enum ";
                            case PRIVATE_CLASS -> "private class ";
                        })
                .append(model.name())
                .append(model.shape() == Model.Shape.GENERIC_CLASS ? "<T>" : "");
        if (model.shape().isRecord()) {
            out.append(components().stream().map(this::component).collect(joining(", ", "(", ")")));
        } else if (has(carrier -> carrier.isOfSuperclass())) {
            out.append(" extends ").append(base());
            String arguments = carriedBy(Carrier.GENERIC_FIELD).stream()
                    .map(Property::type)
                    .collect(joining(", "));
            out.append(arguments.isEmpty() ? "" : "<" + arguments + ">");
        }
        if (has(carrier -> carrier == Carrier.INTERFACE_METHOD)) {
            out.append(" implements ").append(base()).append("View");
        }
        out.append(" {\n");
        if (model.shape() == Model.Shape.PUBLIC_CLASS || model.shape() == Model.Shape.FINAL_CLASS) {
            out.append("public ").append(model.name()).append("() {}\n");
        }
        model.properties().stream()
                .filter(property -> !property.carrier().isOfSuperclass())
                .forEach(this::member);
        out.append("}\n");
    }

    private void superclass() {
        if (!has(Carrier::isOfSuperclass)) {
            return;
        }
        List<Property> generic = carriedBy(Carrier.GENERIC_FIELD);
        out.append(model.outer().isEmpty() ? "" : "static ")
                .append("abstract class ")
                .append(base());
        out.append(
                generic.isEmpty() ? "" : generic.stream().map(this::parameter).collect(joining(", ", "<", ">")));
        out.append(" {\n");
        model.properties().stream()
                .filter(property -> property.carrier().isOfSuperclass())
                .forEach(this::member);
        out.append("}\n");
    }

    private void view() {
        if (has(carrier -> carrier == Carrier.INTERFACE_METHOD)) {
            out.append("interface ").append(base()).append("View {\n");
            carriedBy(Carrier.INTERFACE_METHOD)
                    .forEach(property -> line(annotation(property) + property.type() + " " + property.name() + "();"));
            out.append("}\n");
        }
    }

    private void member(Property property) {
        String annotation = property.noise() + annotation(property);
        String declaration = property.type() + " " + property.name();
        switch (property.carrier()) {
            case FIELD, INHERITED_FIELD -> line(annotation + "protected " + declaration + ";");
            case GENERIC_FIELD -> line(annotation + "protected " + parameter(property) + " " + property.name() + ";");
            case PRIVATE_FIELD, INHERITED_PRIVATE_FIELD, FLUENT_FIELD -> {
                line(annotation + "private " + declaration + ";");
                decoys(property);
                line("public " + read(property));
            }
            case GETTER -> {
                line("private " + declaration + ";");
                decoys(property);
                line(annotation + "public " + read(property));
            }
            case METHOD -> {
                line("private " + property.type() + " " + property.field() + ";");
                line(annotation + read(property));
            }
            case INTERFACE_METHOD -> {
                if (!model.shape().isRecord()) {
                    line("private " + property.type() + " " + property.field() + ";");
                    line("@java.lang.Override public " + read(property));
                }
            }
            case COMPONENT -> {}
            case EXPLICIT_COMPONENT -> line("@java.lang.Override public " + read(property));
            case PRIVATE_WITHOUT_GETTER -> line(annotation + "private " + declaration + ";");
            case STATIC_FIELD -> line(annotation + "static " + declaration + ";");
            case METHOD_WITH_PARAMETER -> line(annotation + declaration + "(int any) { throw new java.lang.Error(); }");
            case VOID_METHOD -> line(annotation + "void " + property.name() + "() {}");
            case THROWING_METHOD ->
                line(annotation + declaration + "() throws java.lang.Exception { throw new java.lang.Exception(); }");
        }
    }

    /** An overload and a setter that a getter must not be mistaken for. */
    private void decoys(Property property) {
        String accessor = property.accessor().orElseThrow();
        line("public " + property.type() + " " + accessor + "(int any) { return this." + property.name() + "; }");
        String self = model.name() + (model.shape() == Model.Shape.GENERIC_CLASS ? "<?>" : "");
        line("public " + self + " set" + accessor + "(" + property.type() + " v) { return null; }");
    }

    private String read(Property property) {
        return property.type() + " " + property.accessor().orElseThrow() + "() { return this." + property.field()
                + "; }";
    }

    private String component(Property property) {
        return annotation(property) + property.type() + " " + property.name();
    }

    private List<Property> components() {
        return model.properties().stream()
                .filter(property -> switch (property.carrier()) {
                    case COMPONENT, EXPLICIT_COMPONENT -> true;
                    default -> false;
                })
                .toList();
    }

    private String parameter(Property property) {
        return "T" + carriedBy(Carrier.GENERIC_FIELD).indexOf(property);
    }

    private String base() {
        return model.name() + "$Base";
    }

    private boolean has(Predicate<Carrier> wanted) {
        return model.properties().stream().map(Property::carrier).anyMatch(wanted);
    }

    private List<Property> carriedBy(Carrier carrier) {
        return model.properties().stream()
                .filter(property -> property.carrier() == carrier)
                .toList();
    }

    private static String annotation(Property property) {
        return property.wire()
                .map(wire -> wire.equals(Property.NUMBER)
                        ? "@dev.callwright.annotation.CalleeNumber "
                        : "@dev.callwright.annotation.Variable(" + literal(wire) + ") ")
                .orElse("");
    }

    private static String literal(String text) {
        return text.chars().mapToObj(Rendering::escaped).collect(joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        if (c < ' ' || c == '"' || c == '\\') {
            return String.format("\\%03o", c);
        }
        return c > '~' ? String.format("\\u%04x", c) : Character.toString(c);
    }

    private void line(String text) {
        out.append("    ").append(text).append('\n');
    }
}
