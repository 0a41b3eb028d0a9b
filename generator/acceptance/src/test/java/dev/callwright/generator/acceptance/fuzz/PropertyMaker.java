package dev.callwright.generator.acceptance.fuzz;

import static dev.callwright.generator.acceptance.fuzz.Mistake.pick;

import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Scenario;
import dev.callwright.generator.acceptance.fuzz.Property.Carrier;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
            "object");

    private static final List<String> DIGITS = List.of(
            "639171234567",
            "639171234567",
            "639171234567",
            "463200007",
            "0046320000",
            "123456789012345678",
            "12345",
            "1234567890123456789",
            "000000");

    private static final List<String> NOISE =
            List.of("", "", "", "@java.lang.Deprecated ", "/** @see java.lang.String *&#47; \\\\u0022 $L */ ");

    private static final List<Carrier> OF_CLASSES = List.of(
            Carrier.FIELD,
            Carrier.PRIVATE_FIELD,
            Carrier.FLUENT_FIELD,
            Carrier.GETTER,
            Carrier.METHOD,
            Carrier.INHERITED_FIELD,
            Carrier.GENERIC_FIELD,
            Carrier.INHERITED_PRIVATE_FIELD,
            Carrier.INTERFACE_METHOD);
    private static final List<Carrier> OF_RECORDS = List.of(Carrier.COMPONENT, Carrier.EXPLICIT_COMPONENT);

    private final List<Carrier> carriers;
    private final Scenario scenario;
    private final Random random;
    private final Set<String> taken = new HashSet<>();

    PropertyMaker(boolean isRecord, Scenario scenario, Random random) {
        this.carriers = isRecord ? OF_RECORDS : OF_CLASSES;
        this.scenario = scenario;
        this.random = random;
    }

    Property make(Optional<String> wire) {
        boolean isNumber = wire.filter(Property.NUMBER::equals).isPresent();
        Kind kind = pick(
                isNumber ? Kind.ALL.stream().filter(one -> one.digits() != null).toList() : Kind.ALL, random);
        Carrier carrier = pick(carriers, random);
        Object value = isNumber ? digits(kind) : kind.value().apply(random);
        String noise = carriers.equals(OF_CLASSES) ? pick(NOISE, random) : "";
        if (random.nextInt(5) == 0) {
            String type = "java.util.Optional<" + kind.boxed() + ">";
            return new Property(name(), type, carrier, wire, optional(value), noise);
        }
        if (kind.isPrimitive() && carrier != Carrier.GENERIC_FIELD) {
            return new Property(name(), kind.type(), carrier, wire, value, noise);
        }
        boolean missing = random.nextInt(12) == 0;
        return new Property(name(), nullness(kind.boxed(), wire), carrier, wire, missing ? null : value, noise);
    }

    private Object digits(Kind kind) {
        String digits = pick(DIGITS, random);
        return kind.digits().apply(kind.type().contains("Long") || kind.type().equals("long") ? DIGITS.get(0) : digits);
    }

    private @Nullable Object optional(Object value) {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> Optional.empty();
            default -> Optional.of(value);
        };
    }

    /** What the source says of nulls; it never contradicts the scenario, which would be a mistake. */
    private String nullness(String type, Optional<String> wire) {
        boolean required = wire.filter(name -> name.equals(Property.NUMBER)
                        || scenario.requiredVariables().stream()
                                .map(CalleeVariable::wireName)
                                .anyMatch(name::equals))
                .isPresent();
        int at = type.lastIndexOf('.') + 1;
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
