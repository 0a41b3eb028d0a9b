package dev.callwright.mapping;

import org.jspecify.annotations.Nullable;

/**
 * Texts in bytes: UTF-8 in which a surrogate may stand alone, every byte means something, and each text ends with 0xff.
 * One that does not begin is null.
 */
final class FuzzedText {

    private static final int END = 0xff;

    private final byte[] bytes;
    private int at;

    FuzzedText(byte[] bytes) {
        this.bytes = bytes;
    }

    Texts texts() {
        return new Texts(text(), text(), text(), text());
    }

    private @Nullable String text() {
        if (at == bytes.length) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (int next = next(); next != END; next = next()) {
            text.append((char) (next < 0x80 ? next : (next & 15) << 12 | (next() & 63) << 6 | (next() & 63)));
        }
        return text.toString();
    }

    private int next() {
        return at == bytes.length ? END : bytes[at++] & 0xff;
    }
}
