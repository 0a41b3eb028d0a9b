package dev.callwright.contract;

/**
 * The characters that texts must not have, and those that nobody sees. The compiler and the runtime both read these
 * lists, and there are no others.
 *
 * <p>Each list has ranges of code points in hexadecimal digits, in ascending order. They are written out because each
 * version of Java knows another version of Unicode.
 */
public final class TextCharacters {

    /** Controls (C0, DEL, C1), and the separators of lines and paragraphs. */
    public static final String CONTROL = "0-1F 7F-9F 2028-2029";

    /** Halves of surrogate pairs. */
    public static final String SURROGATE = "D800-DFFF";

    /** What changes the direction of text: Unicode's {@code Bidi_Control}. */
    public static final String BIDI = "61C 200E-200F 202A-202E 2066-2069";

    /** Code points that are no characters, and the byte order mark. */
    public static final String NONCHARACTER = "FDD0-FDEF FEFF FFFE-FFFF 1FFFE-1FFFF 2FFFE-2FFFF 3FFFE-3FFFF 4FFFE-4FFFF"
            + " 5FFFE-5FFFF 6FFFE-6FFFF 7FFFE-7FFFF 8FFFE-8FFFF 9FFFE-9FFFF AFFFE-AFFFF BFFFE-BFFFF CFFFE-CFFFF"
            + " DFFFE-DFFFF EFFFE-EFFFF FFFFE-FFFFF 10FFFE-10FFFF";

    /** The character that stands where a decoder could not read the bytes. */
    public static final String REPLACEMENT = "FFFD";

    /** All that is refused wherever it stands. */
    public static final String REFUSED =
            CONTROL + " " + SURROGATE + " " + BIDI + " " + NONCHARACTER + " " + REPLACEMENT;

    /**
     * What leaves no mark on the paper, so that a text of nothing else is empty. Unicode's {@code White_Space} and
     * {@code Default_Ignorable_Code_Point}: spaces, joiners, fillers, variation selectors, tags. The format characters
     * but for the few that are signs, such as the Arabic number sign. The marks that are seen only as the shape of the
     * letters beside them. Blanks of scripts: the braille pattern without dots, hieroglyphs, an empty note. The place
     * of an object that was not copied.
     */
    public static final String UNSEEN = "0-20 7F-A0 AD 34F 61C 1039 115F-1160 1680 17B4-17B5 17D2 180B-180F 1A60 1BAB"
            + " 2000-200F 2028-202F 205F-206F 2800 2D7F 3000 3164 AAF6 FE00-FE0F FEFF FFA0 FFF0-FFFC 10A3F 1107F"
            + " 11133 113D0 1193E 11A47 11A99 11D45 11D97 11F42 13430-13442 16FE4 1BCA0-1BCA3 1D159 1D173-1D17A"
            + " E0000-E0FFF";

    private TextCharacters() {}
}
