package dev.callwright.generator.acceptance.fuzz;

import dev.callwright.generator.acceptance.fuzz.Property.Carrier;
import java.util.List;

/** The members of one class as they are written in its source. */
final class MemberText {

    private final StringBuilder out;
    private final String owner;
    private final boolean isRecord;
    private final boolean annotated;
    private final List<Property> generic;

    /**
     * @param owner the class as a type of its own methods
     * @param annotated whether the annotations are on the class's own members
     * @param generic the members that have a type parameter of the superclass for their type
     */
    MemberText(StringBuilder out, String owner, boolean isRecord, boolean annotated, List<Property> generic) {
        this.out = out;
        this.owner = owner;
        this.isRecord = isRecord;
        this.annotated = annotated;
        this.generic = generic;
    }

    void write(Property property) {
        String annotation = property.noise() + annotation(property);
        String declaration = property.type() + " " + property.name();
        switch (property.carrier()) {
            case FIELD, INHERITED_FIELD, MISDESCRIBED -> line(annotation + "protected " + declaration + ";");
            case NORMALISED_FIELD -> {
                line(annotation + "protected " + declaration + ";");
                line("public " + read(property, normalised(property, "this." + property.name())));
            }
            case GENERIC_FIELD -> line(annotation + "protected " + parameter(property) + " " + property.name() + ";");
            case PRIVATE_FIELD, INHERITED_PRIVATE_FIELD, OVERRIDDEN_GETTER, FLUENT_FIELD, NAMED_GETTER -> {
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
            case INTERFACE_METHOD, METHOD_OF_TWO_INTERFACES -> {
                if (!isRecord) {
                    line("private " + property.type() + " " + property.field() + ";");
                    line("@java.lang.Override public " + read(property));
                }
            }
            case COMPONENT, CONSTANT -> {}
            case EXPLICIT_COMPONENT -> line("@java.lang.Override public " + read(property));
            case PRIVATE_WITHOUT_GETTER -> line(annotation + "private " + declaration + ";");
            case STATIC_FIELD -> line(annotation + "static " + declaration + ";");
            case METHOD_WITH_PARAMETER -> line(annotation + declaration + "(int any) { throw new java.lang.Error(); }");
            case VOID_METHOD -> line(annotation + "void " + property.name() + "() {}");
            case THROWING_METHOD ->
                line(annotation + declaration + "() throws java.lang.Exception { throw new java.lang.Exception(); }");
        }
    }

    /** In the class, of a method of its superclass. */
    void override(Property property) {
        String inherited = "super." + property.accessor().orElseThrow() + "()";
        line("@java.lang.Override public " + read(property, normalised(property, inherited)));
    }

    String component(Property property) {
        return annotation(property) + property.type() + " " + property.name();
    }

    String parameter(Property property) {
        return "T" + generic.indexOf(property);
    }

    String annotation(Property property) {
        return annotated ? annotationOf(property) : "";
    }

    static String annotationOf(Property property) {
        if (property.part().isPresent()) {
            return "@dev.callwright.annotation.CalleeDetails ";
        }
        boolean named = property.carrier() == Carrier.NAMED_GETTER;
        return property.mark()
                .map(mark -> named ? mark.with("accessor", property.accessor().orElseThrow()) : mark)
                .map(MarkText::of)
                .orElse("");
    }

    /** An overload and a setter that a getter must not be mistaken for. */
    private void decoys(Property property) {
        String accessor = property.accessor().orElseThrow();
        line("public " + property.type() + " " + accessor + "(int any) { return this." + property.name() + "; }");
        line("public " + owner + " set" + accessor + "(" + property.type() + " v) { return null; }");
    }

    private String read(Property property) {
        return read(property, "this." + property.field());
    }

    private static String read(Property property, String value) {
        return property.type() + " " + property.accessor().orElseThrow() + "() { return " + value + "; }";
    }

    /** Another value of the most frequent types, so that it shows who reads the field instead. */
    private static String normalised(Property property, String value) {
        String unlessNull = value + " == null ? null : " + value;
        return switch (property.type().replaceFirst("@\\S+ ", "")) {
            case "java.lang.String" -> unlessNull + ".strip().toUpperCase()";
            case "java.math.BigDecimal", "java.math.BigInteger" -> unlessNull + ".negate()";
            case "java.time.LocalDate", "java.time.LocalDateTime" -> unlessNull + ".plusDays(1)";
            case "int", "long", "float", "double" -> "-" + value;
            case "boolean" -> "!" + value;
            default -> value;
        };
    }

    private void line(String text) {
        out.append("    ").append(text).append('\n');
    }
}
