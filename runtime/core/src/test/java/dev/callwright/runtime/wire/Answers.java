package dev.callwright.runtime.wire;

/** Answers as they are on the wire. */
final class Answers {

    static final String ENVELOPE = "{\"code\":\"0\",\"msg\":\"success\",\"data\":123123}";
    static final String ACCEPTED = ok(ENVELOPE);

    private Answers() {}

    static String ok(String body) {
        return status(200, "", body);
    }

    static String status(int code) {
        return status(code, "", "");
    }

    /** @param headers each with its line end */
    static String status(int code, String headers, String body) {
        return head(code, headers + "Content-Length: " + body.length() + "\r\n") + body;
    }

    static String head(int code, String headers) {
        return "HTTP/1.1 " + code + " Said\r\n" + headers + "\r\n";
    }
}
