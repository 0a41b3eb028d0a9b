package dev.callwright.spec.vocabulary;

/** Text of the spec as Javadoc shows it: nothing in it ends the comment, is a tag, or is code. */
public final class JavadocText {

    private JavadocText() {}

    /** On one line, as a line break of the spec would leave the margin of the comment. */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder();
        text.strip().codePoints().forEach(character -> append(safe, character));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int character) {
        boolean endsComment = character == '/' && safe.length() > 0 && safe.charAt(safe.length() - 1) == '*';
        if (Character.isWhitespace(character) || Character.isISOControl(character)) {
            if (safe.length() > 0 && safe.charAt(safe.length() - 1) != ' ') {
                safe.append(' ');
            }
        } else if (endsComment || "&<>@\\".indexOf(character) >= 0 || isInvisible(character)) {
            safe.append(entity(character));
        } else {
            safe.appendCodePoint(character);
        }
    }

    /** What turns the direction of a text would let a comment look like code, and code like a comment. */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static String entity(int character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> "&#" + character + ";";
        };
    }
}
