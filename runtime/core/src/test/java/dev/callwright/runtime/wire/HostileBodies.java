package dev.callwright.runtime.wire;

import static dev.callwright.runtime.wire.Hostile.body;

import dev.callwright.runtime.SubmitOutcome.Accepted;
import dev.callwright.runtime.SubmitOutcome.AcceptedWithoutId;
import dev.callwright.runtime.SubmitOutcome.Rejected;
import dev.callwright.runtime.SubmitOutcome.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Bodies of answers with HTTP status 200. */
final class HostileBodies {

    private HostileBodies() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        notOneObject().map(body -> body(Unknown.class, body)).forEach(all::add);
        noCode().map(code -> body(Unknown.class, "{" + code + ",\"data\":1}")).forEach(all::add);
        noId().map(data -> body(AcceptedWithoutId.class, "{\"code\":\"0\",\"data\":" + data + "}"))
                .forEach(all::add);
        all.addAll(understood());
        all.addAll(large());
        return all;
    }

    private static Stream<String> notOneObject() {
        return Stream.of(
                "",
                " ",
                "\0",
                "\r\n",
                "OK",
                "0",
                "-0",
                "\"0\"",
                "null",
                "true",
                "[]",
                "{}",
                "[{\"code\":\"0\",\"data\":1}]",
                "<html><body>502</body></html>",
                "<?xml version=\"1.0\"?><code>0</code>",
                "callback({\"code\":\"0\",\"data\":1})",
                ")]}'\n{\"code\":\"0\",\"data\":1}",
                "code=0&data=1",
                "data: {\"code\":\"0\",\"data\":1}\n\n",
                "\u00ef\u00bb\u00bf{\"code\":\"0\",\"data\":1}",
                "\u00fe\u00ff\0{\0\"\0c\0o\0d\0e\0\"\0:\0\"\0000\0\"\0}",
                "\u00ff\u00fe{\0\"\0c\0o\0d\0e\0\"\0:\0\"\0000\0\"\0}\0",
                "{\"code\":\"0\",\"data\":1}x",
                "{\"code\":\"0\",\"data\":1}}",
                "{\"code\":\"0\",\"data\":1},",
                "{\"code\":\"0\",\"data\":1}\0",
                "{\"code\":\"0\",\"data\":1} null",
                "{\"code\":\"0\",\"data\":1}{\"code\":\"-41\"}",
                "{\"code\":\"0\",\"data\":1}\n{\"code\":\"0\",\"data\":1}",
                "{\"code\":\"0\",\"data\":1",
                "{\"code\":\"0\",\"data\":1,}",
                "{\"code\":\"0\",,\"data\":1}",
                "{\"code\":\"0\" \"data\":1}",
                "{code:\"0\",\"data\":1}",
                "{'code':'0','data':1}",
                "{\"code\":\"0\",\"data\":1}//",
                "/**/{\"code\":\"0\",\"data\":1}",
                "{\"code\":\"0\",\"data\":NaN}",
                "{\"code\":\"0\",\"data\":Infinity}",
                "{\"code\":\"0\",\"data\":01}",
                "{\"code\":\"0\",\"data\":+1}",
                "{\"code\":\"0\",\"data\":.5}",
                "{\"code\":\"0\",\"data\":0x1}",
                "{\"code\":\"0\",\"msg\":\"\u00e9\",\"data\":1}",
                "{\"code\":\"0\",\"msg\":\"\u00c0\u0080\",\"data\":1}",
                "{\"code\":\"0\",\"msg\":\"\u00ed\u00a0\u0080\",\"data\":1}",
                "{\"code\":\"0\",\"msg\":\"a\nb\",\"data\":1}",
                "{\"code\":\"0\",\"msg\":\"\\x41\",\"data\":1}");
    }

    /** Members that are no unambiguous success or refusal. */
    private static Stream<String> noCode() {
        return Stream.of(
                "\"msg\":\"success\"",
                "\"Code\":\"0\"",
                "\"code \":\"0\"",
                "\"code\":null",
                "\"code\":true",
                "\"code\":false",
                "\"code\":\"\"",
                "\"code\":\" 0\"",
                "\"code\":\"0 \"",
                "\"code\":\"+0\"",
                "\"code\":\"-0\"",
                "\"code\":\"00\"",
                "\"code\":\"0.0\"",
                "\"code\":\"success\"",
                "\"code\":\"\\u0660\"",
                "\"code\":\"\\u00000\"",
                "\"code\":-0",
                "\"code\":0.0",
                "\"code\":0e0",
                "\"code\":1",
                "\"code\":200",
                "\"code\":-18",
                "\"code\":\"-20\"",
                "\"code\":\"-4711\"",
                "\"code\":99999999999999999999999",
                "\"code\":1e400",
                "\"code\":[\"0\"]",
                "\"code\":[]",
                "\"code\":{\"code\":\"0\"}",
                "\"code\":\"0\",\"code\":\"-41\"",
                "\"code\":\"-41\",\"code\":\"0\"",
                "\"code\":\"0\",\"code\":\"0\"",
                "\"code\":\"0\",\"\\u0063ode\":\"-41\"",
                "\"code\":\"0\",\"status\":\"-41\"",
                "\"code\":\"-41\",\"status\":\"0\"",
                "\"code\":\"0\",\"status\":null",
                "\"code\":null,\"status\":\"0\"",
                "\"code\":\"0\",\"x\":1,\"x\":2");
    }

    private static Stream<String> noId() {
        return Stream.of(
                "null",
                "\"\"",
                "\"123\"",
                "\"abc\"",
                "true",
                "0",
                "-0",
                "-1",
                "1.0",
                "1.9",
                "1e2",
                "1e400",
                "-1e-400",
                "9223372036854775808",
                "-9223372036854775809",
                "18446744073709551616",
                "1".repeat(1_001),
                "0." + "1".repeat(1_001),
                "{}",
                "[]",
                "[1]",
                "{\"taskId\":1}",
                "[[[[[[[[[[1]]]]]]]]]]");
    }

    private static List<Hostile> understood() {
        return List.of(
                body(Accepted.class, "{\"code\":\"0\",\"data\":9223372036854775807}"),
                body(Accepted.class, "{\"code\":0,\"data\":2147483648}"),
                body(Accepted.class, " \r\n\t{ \"data\" : 1 , \"code\" : \"0\" } \n"),
                body(Accepted.class, "{\"status\":\"0\",\"reason\":\"success\",\"data\":1}"),
                body(Accepted.class, "{\"code\":\"0\",\"status\":0,\"data\":1}"),
                body(Accepted.class, "{\"\\u0063ode\":\"\\u0030\",\"data\":1}"),
                body(Accepted.class, "{\"trace\":{\"code\":\"-1\",\"data\":[2]},\"code\":\"0\",\"data\":1}"),
                body(Accepted.class, "{\"code\":\"0\",\"msg\":{\"a\":[null]},\"data\":1}"),
                body(Accepted.class, "{\"__proto__\":{\"code\":\"-1\"},\"code\":\"0\",\"data\":1}"),
                body(AcceptedWithoutId.class, "{\"code\":\"0\"}"),
                body(AcceptedWithoutId.class, "{\"code\":\"0\",\"Data\":1}"),
                body(Rejected.class, "{\"code\":\"-1\",\"data\":1}"),
                body(Rejected.class, "{\"code\":-22,\"data\":null}"));
    }

    private static List<Hostile> large() {
        String accepted = "{\"code\":\"0\",\"data\":1,\"x\":";
        return List.of(
                body("a mebibyte", Accepted.class, () -> pad(1 << 20)),
                body("a mebibyte and a byte", Unknown.class, () -> pad((1 << 20) + 1)),
                body("a text of half a mebibyte", Accepted.class, () -> accepted + '"' + "x".repeat(1 << 19) + "\"}"),
                body("a number of half a mebibyte", Accepted.class, () -> accepted + "1".repeat(1 << 19) + "}"),
                body("a member name of half a mebibyte", Unknown.class, () -> "{\"" + "x".repeat(1 << 19) + "\":1}"),
                body("half a mebibyte of digits to mask", Rejected.class, () -> refusal("1".repeat(1 << 19))),
                body("half a mebibyte of spaced digits to mask", Rejected.class, () -> refusal("1 ".repeat(1 << 18))),
                body("half a mebibyte of hex to mask", Rejected.class, () -> refusal("a".repeat(1 << 19))),
                body("100,000 open arrays", Unknown.class, () -> accepted + "[".repeat(100_000)),
                body(
                        "100,000 nested arrays",
                        Unknown.class,
                        () -> accepted + "[".repeat(100_000) + "]".repeat(100_000) + "}"),
                body("100,000 open objects", Unknown.class, () -> "{\"a\":".repeat(100_000)),
                body("50,000 members", Accepted.class, () -> members(50_000) + "\"code\":\"0\",\"data\":1}"),
                body("members of the same hash", Accepted.class, () -> colliding() + "\"code\":\"0\",\"data\":1}"));
    }

    private static String refusal(String message) {
        return "{\"code\":\"-22\",\"msg\":\"" + message + "\"}";
    }

    private static String pad(int length) {
        return Answers.ENVELOPE + " ".repeat(length - Answers.ENVELOPE.length());
    }

    private static String members(int count) {
        StringBuilder members = new StringBuilder("{");
        for (int i = 0; i < count; i++) {
            members.append('"').append(i).append("\":0,");
        }
        return members.toString();
    }

    /** "Aa" and "BB" have the same hash, and so has whatever is made of as many of them. */
    private static String colliding() {
        StringBuilder members = new StringBuilder("{");
        for (int i = 0; i < 1 << 13; i++) {
            members.append('"');
            for (int bit = 0; bit < 13; bit++) {
                members.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            members.append("\":0,");
        }
        return members.toString();
    }
}
