package dev.callwright.generator.acceptance.fuzz;

import static java.util.stream.Collectors.joining;

import dev.callwright.generator.acceptance.fuzz.Property.Carrier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The source of a made-up entity. Types are written in full: its own name may be {@code String}. */
final class Rendering {

    private final Model model;
    private final StringBuilder out = new StringBuilder();
    private final MemberText members;

    private Rendering(Model model) {
        this.model = model;
        this.members = new MemberText(
                out,
                model.name() + (model.shape() == Model.Shape.GENERIC_CLASS ? "<?>" : ""),
                model.shape().isRecord(),
                !model.described(),
                carriedBy(Carrier.GENERIC_FIELD));
    }

    /** The text of each file by the name of its class: a mapper may mention nothing that hides in another's file. */
    static Map<String, String> of(Model model) {
        Map<String, String> files = new TreeMap<>();
        files.put(model.packageName() + "." + model.topLevelName(), new Rendering(model).render());
        if (model.outer().isEmpty()) {
            for (Part part : partsOf(model)) {
                files.put(model.packageName() + "." + part.name(), alone(model, file -> file.part(part)));
            }
            if (model.described()) {
                files.put(model.packageName() + "." + model.descriptionName(), alone(model, Rendering::description));
            }
        }
        return files;
    }

    private static String alone(Model model, Consumer<Rendering> type) {
        Rendering file = new Rendering(model);
        file.header();
        type.accept(file);
        return file.out.toString();
    }

    private static List<Part> partsOf(Model model) {
        return model.properties().stream()
                .flatMap(property -> property.part().stream())
                .filter(Part::isMadeUp)
                .toList();
    }

    private String render() {
        header();
        for (String name : model.outer()) {
            boolean top = name.equals(model.topLevelName());
            line((top ? "public class " : "public static class ") + name + " {\n    public " + name + "() {}");
        }
        if (!model.outer().isEmpty()) {
            partsOf(model).forEach(this::part);
        }
        superclass();
        if (has(Carrier::isOfInterface)) {
            view("View", Carrier::isOfInterface);
            view("OtherView", carrier -> carrier == Carrier.METHOD_OF_TWO_INTERFACES);
        }
        entity();
        if (model.described() && !model.outer().isEmpty()) {
            description();
        }
        out.append("}\n".repeat(model.outer().size()));
        return out.toString();
    }

    private void header() {
        out.append("package ").append(model.packageName()).append(";\n");
        MarkText.ENUMS.forEach(
                type -> out.append("import static ").append(type.getName()).append(".*;\n"));
    }

    private void description() {
        new DescriptionText(model, out).write(annotations());
    }

    private void entity() {
        out.append("/** Hostile: {@code $L} *&#47; \\\\u0022 %s. */\n");
        out.append(model.described() ? "" : annotations())
                .append(nested())
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
            out.append(components(model.properties(), members));
        } else if (has(carrier -> carrier.isOfSuperclass())) {
            out.append(" extends ").append(base());
            String arguments = carriedBy(Carrier.GENERIC_FIELD).stream()
                    .map(Property::type)
                    .collect(joining(", "));
            out.append(arguments.isEmpty() ? "" : "<" + arguments + ">");
        }
        if (has(Carrier::isOfInterface)) {
            out.append(" implements ")
                    .append(base())
                    .append("View, ")
                    .append(base())
                    .append("OtherView");
        }
        out.append(" {\n");
        if (model.shape() == Model.Shape.PUBLIC_CLASS || model.shape() == Model.Shape.FINAL_CLASS) {
            out.append("public ").append(model.name()).append("() {}\n");
        }
        model.properties().stream()
                .filter(property -> !property.carrier().isOfSuperclass())
                .forEach(members::write);
        carriedBy(Carrier.OVERRIDDEN_GETTER).forEach(members::override);
        out.append("}\n");
    }

    private String annotations() {
        Stream<String> callees = model.roles().stream()
                .map(role -> "@dev.callwright.annotation.Callee(value = dev.callwright.contract.Scenario."
                        + role.scenario().name()
                        + (role.profile().isEmpty() ? "" : ", profile = " + MarkText.value(role.profile()))
                        + (model.described() ? ", of = " + model.name() + ".class" : "")
                        + ")\n");
        Stream<String> constants = carriedBy(Carrier.CONSTANT).stream()
                .map(property -> MarkText.ofConstant(property.mark().orElseThrow(), (String) property.value()) + "\n");
        return Stream.concat(callees, constants).collect(joining()) + model.recall();
    }

    private void superclass() {
        if (!has(Carrier::isOfSuperclass)) {
            return;
        }
        List<Property> generic = carriedBy(Carrier.GENERIC_FIELD);
        out.append(nested()).append("abstract class ").append(base());
        out.append(
                generic.isEmpty()
                        ? ""
                        : generic.stream().map(members::parameter).collect(joining(", ", "<", ">")));
        out.append(" {\n");
        model.properties().stream()
                .filter(property -> property.carrier().isOfSuperclass())
                .forEach(members::write);
        out.append("}\n");
    }

    private void view(String name, Predicate<Carrier> wanted) {
        out.append("interface ").append(base()).append(name).append(" {\n");
        model.properties().stream()
                .filter(property -> wanted.test(property.carrier()))
                .forEach(property ->
                        line(members.annotation(property) + property.type() + " " + property.name() + "();"));
        out.append("}\n");
    }

    private void part(Part part) {
        MemberText inside = new MemberText(out, part.name(), part.isRecord(), true, List.of());
        out.append(nested())
                .append(part.isRecord() ? "record " : "class ")
                .append(part.name())
                .append(part.isRecord() ? components(part.properties(), inside) : "")
                .append(" {\n");
        part.properties().forEach(inside::write);
        out.append("}\n");
    }

    private static String components(List<Property> properties, MemberText members) {
        return properties.stream()
                .filter(property -> property.carrier().isComponent())
                .map(members::component)
                .collect(joining(", ", "(", ")"));
    }

    private String nested() {
        return model.outer().isEmpty() ? "" : "static ";
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

    private void line(String text) {
        out.append("    ").append(text).append('\n');
    }
}
