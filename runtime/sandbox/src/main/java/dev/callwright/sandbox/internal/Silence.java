package dev.callwright.sandbox.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A recording of nothing: a tenth of a second of a call in which nobody spoke. */
final class Silence {

    private static final int RATE = 8_000;
    private static final int SAMPLES = RATE / 10;
    private static final byte QUIET = (byte) 128;

    private Silence() {}

    static byte[] wav() {
        ByteBuffer wav = ByteBuffer.allocate(44 + SAMPLES).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(US_ASCII)).putInt(36 + SAMPLES).put("WAVEfmt ".getBytes(US_ASCII));
        wav.putInt(16).putShort((short) 1).putShort((short) 1);
        wav.putInt(RATE).putInt(RATE).putShort((short) 1).putShort((short) 8);
        wav.put("data".getBytes(US_ASCII)).putInt(SAMPLES);
        while (wav.hasRemaining()) {
            wav.put(QUIET);
        }
        return wav.array();
    }
}
