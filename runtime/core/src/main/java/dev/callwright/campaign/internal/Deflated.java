package dev.callwright.campaign.internal;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes that are mostly alike, made small. */
public final class Deflated {

    private Deflated() {}

    public static byte[] of(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] buffer = new byte[1 << 10];
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * The bytes that were deflated.
     *
     * @throws IllegalArgumentException when they are not of {@link #of}, or more than {@code most}
     */
    public static byte[] read(byte[] bytes, long most) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes);
            byte[] buffer = new byte[1 << 10];
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                out.write(buffer, 0, count);
                if (out.size() > most || (count == 0 && !inflater.finished())) {
                    throw new IllegalArgumentException("[callwright/task-part] the rows that are left out are damaged");
                }
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("[callwright/task-part] the rows that are left out are damaged", e);
        } finally {
            inflater.end();
        }
    }
}
