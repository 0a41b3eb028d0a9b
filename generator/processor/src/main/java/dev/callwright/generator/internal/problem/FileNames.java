package dev.callwright.generator.internal.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What file systems allow. */
public final class FileNames {

    /** Of the common ones; some count bytes, some UTF-16 units, of which a name never has more. */
    private static final int MAX_BYTES = 255;

    private static final String CLASS_FILE = ".class";

    private FileNames() {}

    /** Whether a class of the name cannot be compiled to a file. */
    public static boolean isTooLong(String simpleName) {
        return (simpleName + CLASS_FILE).getBytes(UTF_8).length > MAX_BYTES;
    }
}
