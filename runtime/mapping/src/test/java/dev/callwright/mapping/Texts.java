package dev.callwright.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Intent;
import dev.callwright.contract.Limit;
import dev.callwright.contract.Scenario;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A callee of texts alone; null is left out. */
record Texts(
        @Nullable String number,
        @Nullable String name,
        @Nullable String amount,
        @Nullable String date) {

    /** Format characters that are seen: signs in front of Arabic, Syriac and Kaithi numbers. */
    private static final Set<Integer> SIGNS =
            Set.of(0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6dd, 0x70f, 0x890, 0x891, 0x8e2, 0x110bd, 0x110cd);

    /** Fillers, blanks, selectors, and marks that only shape their neighbours; what Unicode has reserved for such. */
    private static final String UNSEEN =
            "\u034f\u1039\u115f\u1160\u17b4\u17b5\u17d2\u180b\u180c\u180d\u180f\u1a60\u1bab"
                    + "\u2065\u2800\u2d7f\u3164\uaaf6\uffa0\ufffc"
                    + "\ud802\ude3f\ud804\udc7f\ud804\udd33\ud804\udfd0\ud806\udd3e\ud806\ude47\ud806\ude99"
                    + "\ud807\udd45\ud807\udd97\ud807\udf42\ud80d\udc30\ud80d\udc31\ud80d\udc32\ud80d\udc33\ud80d\udc34"
                    + "\ud80d\udc35\ud80d\udc36\ud80d\udc37\ud80d\udc38\ud80d\udc39\ud80d\udc3a\ud80d\udc3b\ud80d\udc3c"
                    + "\ud80d\udc3d\ud80d\udc3e\ud80d\udc3f\ud80d\udc40\ud81b\udfe4\ud834\udd59";

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** What another parser reads. */
    static Texts read(byte[] json, int length) throws IOException {
        String number = null;
        String name = null;
        String amount = null;
        String date = null;
        try (JsonParser parser = JSON.createParser(json, 0, length)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    switch (parser.currentName()) {
                        case "calleeNumber" -> number = parser.getText();
                        case "name" -> name = parser.getText();
                        case "borrow_total_money" -> amount = parser.getText();
                        case "due_date" -> date = parser.getText();
                        default -> throw new AssertionError(parser.currentName());
                    }
                }
            }
        }
        return new Texts(number, name, amount, date);
    }

    /** Said naively. */
    boolean keepTheContract() {
        return number != null
                && number.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && Limit.CALLEE_NUMBER_DIGITS.allows(number.length())
                && !number.startsWith("0")
                && mayBeSent(name, CalleeVariable.NAME)
                && mayBeSent(amount, CalleeVariable.BORROW_TOTAL_MONEY)
                && mayBeSent(date, CalleeVariable.DUE_DATE);
    }

    private static boolean mayBeSent(@Nullable String text, CalleeVariable variable) {
        return text != null
                && !text.codePoints().allMatch(Texts::isUnseen)
                && text.length() <= variable.maxLength()
                && text.codePoints().noneMatch(Texts::isForbidden);
    }

    /** By what this Java knows of characters, and what it has no property for. */
    static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> !SIGNS.contains(codePoint);
            default ->
                UNSEEN.indexOf(codePoint) >= 0
                        || codePoint >= 0xfe00 && codePoint <= 0xfe0f
                        || codePoint >= 0xfff0 && codePoint <= 0xfff8
                        || codePoint >= 0x13441 && codePoint <= 0x13442
                        || codePoint >= 0xe0000 && codePoint <= 0xe0fff;
        };
    }

    private static boolean isForbidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default ->
                "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff".indexOf(codePoint) >= 0
                        || codePoint == 0xfffd
                        || (codePoint & 0xfffe) == 0xfffe
                        || codePoint >= 0xfdd0 && codePoint <= 0xfdef;
        };
    }

    record Mapper() implements CalleeMapper<Texts> {

        @Override
        public Scenario scenario() {
            return Scenario.FINANCIAL_COLLECTION;
        }

        @Override
        public List<Intent> recallIntents() {
            return List.of();
        }

        @Override
        public void write(Texts texts, CalleeSink sink) {
            sink.number(texts.number());
            sink.text(CalleeVariable.NAME, texts.name());
            sink.text(CalleeVariable.BORROW_TOTAL_MONEY, texts.amount());
            sink.text(CalleeVariable.DUE_DATE, texts.date());
        }
    }
}
