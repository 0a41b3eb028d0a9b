package dev.callwright.runtime.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The fields of a JSON object in an answer. Numbers may be written as texts and texts as numbers, as the vendor's pages
 * disagree; what is absent, null or of another kind is empty.
 *
 * @param path of the object, to name it by
 * @param object a JSON object
 */
public record AnswerFields(String path, JsonNode object) {

    private static final int MAX_DIGITS = 19;

    static AnswerFields of(String path, JsonNode node) throws UnreadableAnswerException {
        if (!node.isObject()) {
            throw new UnreadableAnswerException(path);
        }
        return new AnswerFields(path, node);
    }

    /** Whether there is anything but null. */
    public boolean has(String name) {
        return object.hasNonNull(name);
    }

    public AnswerFields object(String name) throws UnreadableAnswerException {
        return of(at(name), object.path(name));
    }

    /** The objects in a list. */
    public List<AnswerFields> objects(String name) throws UnreadableAnswerException {
        JsonNode list = object.path(name);
        if (!list.isArray()) {
            throw new UnreadableAnswerException(at(name));
        }
        List<AnswerFields> items = new ArrayList<>(list.size());
        for (JsonNode item : list) {
            items.add(of(at(name) + "[" + items.size() + "]", item));
        }
        return items;
    }

    public Optional<String> text(String name) {
        JsonNode value = object.path(name);
        return value.isTextual() || value.isNumber() ? Optional.of(value.asText()) : Optional.empty();
    }

    public String requiredText(String name) throws UnreadableAnswerException {
        return text(name).orElseThrow(() -> new UnreadableAnswerException(at(name)));
    }

    /** A whole number that a long can hold. */
    public OptionalLong number(String name) {
        JsonNode value = object.path(name);
        if (value.isIntegralNumber()) {
            return value.canConvertToLong() ? OptionalLong.of(value.longValue()) : OptionalLong.empty();
        }
        String text = value.isTextual() ? value.textValue() : "";
        return text.length() <= MAX_DIGITS && isDigits(text) ? parse(text) : OptionalLong.empty();
    }

    /** A positive whole number. */
    public long id(String name) throws UnreadableAnswerException {
        OptionalLong number = number(name);
        if (number.isEmpty() || number.getAsLong() <= 0) {
            throw new UnreadableAnswerException(at(name));
        }
        return number.getAsLong();
    }

    public UnreadableAnswerException unreadable(String name) {
        return new UnreadableAnswerException(at(name));
    }

    private String at(String name) {
        return path + "." + name;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static OptionalLong parse(String digits) {
        try {
            return OptionalLong.of(Long.parseLong(digits));
        } catch (NumberFormatException e) {
            return OptionalLong.empty(); // 19 digits can be too many.
        }
    }

    @Override
    public String toString() {
        return "AnswerFields[" + path + "]";
    }
}
