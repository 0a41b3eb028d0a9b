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
import org.jspecify.annotations.Nullable;

/** A callee of texts alone; null is left out. */
record Texts(
        @Nullable String number,
        @Nullable String name,
        @Nullable String amount,
        @Nullable String date) {

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
                && !text.isBlank()
                && text.length() <= variable.maxLength()
                && text.codePoints().noneMatch(Texts::isForbidden);
    }

    private static boolean isForbidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default ->
                "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff".indexOf(codePoint) >= 0
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
