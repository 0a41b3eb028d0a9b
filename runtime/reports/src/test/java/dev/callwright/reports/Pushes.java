package dev.callwright.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A receiver that knows two loans, and what it was told. */
final class Pushes {

    static final String PATH = "/call-reports/n4Xw0Zt7QpLrV1sKcB9dYg";
    static final String NUMBER = "463200000007";
    static final String SHARED = "463200000008";

    private static final Map<String, List<Long>> LOANS = Map.of(NUMBER, List.of(7L), SHARED, List.of(8L, 9L));

    final List<ReportOutcome<Long>> outcomes = new ArrayList<>();
    private final ReportReceiver<Long> receiver;

    Pushes() {
        this(UnaryOperator.identity());
    }

    Pushes(UnaryOperator<ReportReceiverBuilder<Long>> settings) {
        ReportReceiverBuilder<Long> builder = ReportReceiver.at(
                PATH, report -> LOANS.getOrDefault(report.callee().orElseThrow(), List.of()), outcomes::add);
        receiver = settings.apply(builder).build();
    }

    PushAnswer push(String body) {
        return push(PATH, body);
    }

    PushAnswer push(String path, String body) {
        return push(path, body.getBytes(StandardCharsets.UTF_8));
    }

    PushAnswer push(String path, byte[] body) {
        return push(receiver, path, body);
    }

    static PushAnswer push(ReportReceiver<Long> receiver, String report) {
        return push(receiver, PATH, ("[" + report + "]").getBytes(StandardCharsets.UTF_8));
    }

    private static PushAnswer push(ReportReceiver<Long> receiver, String path, byte[] body) {
        try {
            return receiver.receive(path, new ByteArrayInputStream(body));
        } catch (IOException e) {
            throw new AssertionError("Bytes in memory can be read", e);
        }
    }

    /** The report of one object's fields, which has to be readable and about the first loan. */
    CallReport report(String fields) {
        push("[{\"voiceId\":\"1\",\"callee\":\"" + NUMBER + "\"," + fields + "}]");
        ReportOutcome<Long> outcome = outcomes.get(outcomes.size() - 1);
        if (outcome instanceof ReportOutcome.Answered<Long> answered) {
            return answered.report();
        }
        return ((ReportOutcome.Unclear<Long>) outcome).report();
    }

    static String answered(String voiceId, String callee) {
        return """
                {"voiceId":"%s","type":1,"callee":"%s","scriptId":41,"intentCode":"205"}""".formatted(voiceId, callee);
    }
}
