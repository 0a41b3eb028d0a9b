package dev.callwright.client;

/** Bytes as text, without a string that would stay in memory. */
final class Ascii implements CharSequence {

    private final byte[] bytes;

    /** @param bytes not copied */
    Ascii(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int length() {
        return bytes.length;
    }

    @Override
    public char charAt(int index) {
        return (char) (bytes[index] & 0xff);
    }

    /** Whether it stands in a text at this place, in upper or lower case. */
    boolean isIn(CharSequence text, int at) {
        for (int i = 0; i < bytes.length; i++) {
            if (Character.toLowerCase(text.charAt(at + i)) != Character.toLowerCase(charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        throw new UnsupportedOperationException("only to be looked at");
    }

    @Override
    public String toString() {
        return "***";
    }
}
