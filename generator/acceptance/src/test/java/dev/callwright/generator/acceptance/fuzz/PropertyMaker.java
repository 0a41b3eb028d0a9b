package dev.callwright.generator.acceptance.fuzz;

import static dev.callwright.generator.acceptance.fuzz.Mistake.pick;

import dev.callwright.generator.acceptance.fuzz.Property.Carrier;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes up members: of any type, under any name, with a value that may be refused. */
final class PropertyMaker {

    private static final List<String> NAMES = List.of(
            "mobile",
            "PHONE",
            "Due_Date",
            "eMail",
            "xAxis",
            "URL",
            "x",
            "$",
            "_a",
            "größe",
            "ßeta",
            "电话",
            "record",
            "var",
            "sealed",
            "yield",
            "when",
            "permits",
            "source",
            "sink",
            "value",
            "java",
            "dev",
            "name",
            "is",
            "get",
            "text1",
            "module",
            "a$b",
            "İstanbul",
            "\uD801\uDC28one",
            "calleeNumber",
            "string",
            "object",
            "held",
            "inside",
            "path",
            "borrower",
            "terms",
            "at",
            "converter",
            "zone");

    private static final List<String> NOISE =
            List.of("", "", "", "@java.lang.Deprecated ", "/** @see java.lang.String *&#47; \\\\u0022 $L */ ");
    private static final List<String> DEFAULTS = List.of("customer", "größe $L \"*/", "\\u0022");

    private static final List<Carrier> OF_CLASSES = List.of(
            Carrier.FIELD,
            // More often, as one shows only with a value that it changes, in a callee that may be sent.
            Carrier.NORMALISED_FIELD,
            Carrier.NORMALISED_FIELD,
            Carrier.NORMALISED_FIELD,
            Carrier.PRIVATE_FIELD,
            Carrier.FLUENT_FIELD,
            Carrier.NAMED_GETTER,
            Carrier.GETTER,
            Carrier.METHOD,
            Carrier.INHERITED_FIELD,
            Carrier.GENERIC_FIELD,
            Carrier.INHERITED_PRIVATE_FIELD,
            Carrier.OVERRIDDEN_GETTER,
            Carrier.INTERFACE_METHOD,
            Carrier.METHOD_OF_TWO_INTERFACES);
    private static final List<Carrier> OF_RECORDS = List.of(Carrier.COMPONENT, Carrier.EXPLICIT_COMPONENT);
    private static final List<Kind> NUMBERS =
            Kind.ALL.stream().filter(kind -> kind.digits() != null).toList();

    private final List<Carrier> carriers;
    private final List<Role> roles;
    private final Random random;
    private final Set<String> taken = new HashSet<>();

    PropertyMaker(boolean isRecord, List<Role> roles, Random random) {
        this.carriers = isRecord ? OF_RECORDS : OF_CLASSES;
        this.roles = roles;
        this.random = random;
    }

    Property make(String wire, Optional<List<String>> profiles) {
        if (wire.equals(Mark.NUMBER)) {
            return random.nextInt(6) == 0 ? inParts(profiles) : number(profiles);
        }
        return variable(wire, profiles);
    }

    /** Without an annotation. */
    Property make() {
        return marked(make("text1", Optional.empty()), Optional.empty());
    }

    Property constant(String wire, Optional<List<String>> profiles) {
        String text = pick(DEFAULTS, random);
        return new Property(
                name(), "", Carrier.CONSTANT, Optional.of(Mark.plain(wire, profiles)), text, "", Optional.empty());
    }

    /** A member whose class is looked into. */
    Property details(Part part) {
        boolean optional = part.isMadeUp() && random.nextInt(3) == 0;
        String type = optional ? "java.util.Optional<" + part.name() + ">" : part.name();
        return new Property(name(), type, pick(plainCarriers(), random), Optional.empty(), null, "", Optional.of(part));
    }

    private Property number(Optional<List<String>> profiles) {
        Kind kind = pick(NUMBERS, random);
        boolean text = kind.type().endsWith("String")
                || kind.type().contains("Char")
                || kind.type().contains("Builder");
        Map<String, Object> options = text ? NumberOptions.ofTexts(random) : NumberOptions.ofNumbers(random);
        String digits = kind.type().endsWith("ong") ? NumberOptions.longDigits() : NumberOptions.digits(random);
        Object value = kind.digits().apply(text && !options.isEmpty() ? NumberOptions.marked(random) : digits);
        return member(kind, value, new Mark(Mark.NUMBER, "", options, profiles));
    }

    private Property inParts(Optional<List<String>> profiles) {
        Kind kind = Kind.IN_PARTS;
        Map<String, Object> options = NumberOptions.ofParts(random);
        Property phone = member(kind, kind.value().apply(random), new Mark(Mark.NUMBER, "", options, profiles));
        return marked(
                phone, phone.mark().map(mark -> mark.at(mark.path().isEmpty() ? "number" : mark.path() + ".number")));
    }

    private Property variable(String wire, Optional<List<String>> profiles) {
        Kind kind;
        Map<String, Object> options;
        do {
            kind = pick(Kind.ALL, random);
            options = kind.options().apply(random);
        } while (!Fit.fits(wire, kind.type(), options));
        return member(kind, kind.value().apply(random), new Mark(wire, "", options, profiles));
    }

    private Property member(Kind kind, Object value, Mark mark) {
        Carrier carrier = pick(carriers, random);
        String noise = carriers.equals(OF_CLASSES) ? pick(NOISE, random) : "";
        List<Hop> hops = Hop.some(random);
        boolean optional = !kind.isOptional() && random.nextInt(5) == 0;
        boolean primitive = kind.isPrimitive() && !optional && hops.isEmpty() && carrier != Carrier.GENERIC_FIELD;
        Object held = value;
        String type = primitive ? kind.type() : kind.boxed();
        if (optional) {
            type = "java.util.Optional<" + type + ">";
            held = optional(value);
        } else if (!primitive && random.nextInt(12) == 0) {
            held = null;
        }
        if (!optional && !primitive && hops.isEmpty()) {
            type = nullness(type, mark.wire());
        }
        Mark said = !primitive && !mark.isNumber() && random.nextInt(6) == 0
                ? mark.with("defaultValue", pick(DEFAULTS, random))
                : mark;
        return new Property(
                name(),
                Hop.type(hops, type),
                carrier,
                Optional.of(said.at(Hop.path(hops))),
                Hop.hold(hops, held, random),
                noise,
                Optional.empty());
    }

    private List<Carrier> plainCarriers() {
        return carriers.stream()
                .filter(carrier -> carrier != Carrier.NAMED_GETTER)
                .toList();
    }

    private static Property marked(Property property, Optional<Mark> mark) {
        return new Property(
                property.name(),
                property.type(),
                property.carrier(),
                mark,
                property.value(),
                property.noise(),
                property.part());
    }

    private @Nullable Object optional(Object value) {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> Optional.empty();
            default -> Optional.of(value);
        };
    }

    /** What the source says of nulls; it never contradicts a scenario, which would be a mistake. */
    private String nullness(String type, String wire) {
        boolean required = wire.equals(Mark.NUMBER) || roles.stream().anyMatch(role -> role.requires(wire));
        int generic = type.indexOf('<');
        int at = type.lastIndexOf('.', generic < 0 ? type.length() : generic) + 1;
        return switch (random.nextInt(5)) {
            case 0 ->
                type.substring(0, at) + "@org.jspecify.annotations." + (required ? "NonNull " : "Nullable ")
                        + type.substring(at);
            default -> type;
        };
    }

    /** One that no other member has, however it is spelt: getters would be the same. */
    private String name() {
        String name;
        do {
            name = pick(NAMES, random);
        } while (!taken.add(name.toUpperCase(Locale.ROOT)));
        return name;
    }
}
