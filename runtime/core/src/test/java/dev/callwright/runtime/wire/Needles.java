package dev.callwright.runtime.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/** Many texts to be looked for at once, in one pass over what may hold them, whatever the case of letters. */
public final class Needles {

    /** How much of each leads to it. */
    private static final int START = 8;

    private static final int BITS = 1 << 20;

    private final BitSet starts = new BitSet(BITS);
    private final Map<Long, Set<String>> byStart = new HashMap<>();

    /**
     * Looks for a text, and for each part of it: as it is, as hex, as a URL, JSON or Base64 has it.
     *
     * @param window how long a part is, at least {@value #START} characters
     */
    public void hide(String secret, int window) {
        for (int from = 0; from + window <= secret.length(); from++) {
            hide(secret.substring(from, from + window));
        }
        hide(secret);
    }

    private void hide(String secret) {
        byte[] utf8 = secret.getBytes(UTF_8);
        add(secret);
        add(URLEncoder.encode(secret, UTF_8));
        add(HexFormat.of().formatHex(utf8));
        add(secret.chars().mapToObj(unit -> "\\u%04x".formatted(unit)).collect(joining()));
        for (int shift = 0; shift < 3 && utf8.length > 4; shift++) { // Wherever it begins in what was encoded.
            byte[] part = Arrays.copyOfRange(utf8, shift, utf8.length - (utf8.length - shift) % 3);
            add(Base64.getEncoder().encodeToString(part));
        }
    }

    /** @param needle at least {@value #START} characters */
    public void add(String needle) {
        long key = 0;
        for (int i = 0; i < START; i++) {
            key = next(key, needle.charAt(i));
        }
        starts.set(slot(key));
        byStart.computeIfAbsent(key, unused -> new HashSet<>()).add(needle);
    }

    public boolean standIn(String text) {
        long key = 0;
        for (int i = 0; i < text.length(); i++) {
            key = next(key, text.charAt(i));
            if (i >= START - 1 && starts.get(slot(key)) && startsAt(text, i - START + 1, key)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsAt(String text, int at, long key) {
        return byStart.getOrDefault(key, Set.of()).stream()
                .anyMatch(needle -> text.regionMatches(true, at, needle, 0, needle.length()));
    }

    private static long next(long key, char character) {
        int lower = character >= 'A' && character <= 'Z' ? character | 0x20 : character;
        return key << 8 | (lower ^ lower >> 8) & 0xff;
    }

    private static int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 44);
    }
}
