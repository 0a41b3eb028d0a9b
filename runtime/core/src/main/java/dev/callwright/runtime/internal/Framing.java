package dev.callwright.runtime.internal;

import java.net.ProtocolException;
import java.util.List;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.Protocol;
import okhttp3.Response;

/**
 * Whether it is beyond doubt where an answer ends. OkHttp guesses: a length that is no number counts as none, of two it
 * takes the last, and a line that is no header is a header without a name. Where two readers can differ, the answer may
 * be another one's, or made of two.
 */
final class Framing {

    private static final Pattern LENGTH = Pattern.compile("[0-9]+");
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    private Framing() {}

    /** @throws ProtocolException when there is a doubt */
    static void check(Response answer) throws ProtocolException {
        Headers headers = answer.headers();
        for (int i = 0; i < headers.size(); i++) {
            if (!TOKEN.matcher(headers.name(i)).matches() || hasLineEnd(headers.value(i))) {
                throw malformed("a header line that is none");
            }
        }
        List<String> lengths = headers.values("Content-Length");
        List<String> codings = headers.values("Transfer-Encoding");
        if (lengths.size() + codings.size() > 1) {
            throw malformed("more than one length");
        }
        if (!lengths.stream().allMatch(Framing::isLength)) {
            throw malformed("a length that is none");
        }
        boolean chunked = codings.stream().allMatch("chunked"::equalsIgnoreCase);
        if (!chunked || (!codings.isEmpty() && answer.protocol() == Protocol.HTTP_1_0)) {
            throw malformed("a coding that nobody asked for");
        }
    }

    /** What some readers take for one. */
    private static boolean hasLineEnd(String value) {
        return value.indexOf('\r') >= 0 || value.indexOf('\0') >= 0;
    }

    /** Of digits that a long can hold, whatever they are; OkHttp takes a larger length for none. */
    private static boolean isLength(String length) {
        return LENGTH.matcher(length).matches() && length.length() < 19;
    }

    private static ProtocolException malformed(String what) {
        return new ProtocolException("[callwright/malformed-answer] the answer has " + what);
    }
}
