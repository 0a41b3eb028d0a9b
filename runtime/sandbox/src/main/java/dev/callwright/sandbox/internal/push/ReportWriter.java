package dev.callwright.sandbox.internal.push;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.contract.IntentTable;
import dev.callwright.sandbox.Assumption;
import dev.callwright.sandbox.internal.calls.PlacedCall;
import dev.callwright.sandbox.internal.vendor.Assumptions;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Writes reports. How long a phone rang and somebody spoke, the id of the call decides. */
final class ReportWriter {

    private static final int AI_AGENT_GROUP_CALL = 1;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

    private final Assumptions vendor;

    ReportWriter(Assumptions vendor) {
        this.vendor = vendor;
    }

    ObjectNode report(PlacedCall call) {
        long ring = 1 + call.id() % 20;
        long talk = 1 + call.id() % 31;
        boolean connected = !call.intent().table().equals(Optional.of(IntentTable.GLOBAL));
        Instant answered = call.placed().plusSeconds(1 + ring);
        ObjectNode report = JsonNodeFactory.instance
                .objectNode()
                .put("voiceId", Long.toString(call.id()))
                .put("type", AI_AGENT_GROUP_CALL)
                .put("callee", call.number())
                .put("displayNum", call.displayNum())
                .put("submitTime", time(call.submitted()))
                .put("callTime", time(call.placed()))
                .put("ringingTime", time(call.placed().plusSeconds(1)))
                .put("hangupTime", time(connected ? answered.plusSeconds(talk) : answered))
                .put("ringDuration", ring)
                .put("scriptId", call.agentId())
                .put("intent", call.intent().title())
                .put("intentCode", call.intent().code());
        return connected ? connected(report, call, answered, talk) : notConnected(report);
    }

    private ObjectNode connected(ObjectNode report, PlacedCall call, Instant answered, long talk) {
        return report.put("answerTime", time(answered))
                .put("recordingFileId", call.id() + ".wav")
                .put("billPeriod", "60+60")
                .put("chargedDuration", 60)
                .put("rate", "0.0150")
                .put("cost", "0.0150")
                .put("aiAgentChargedDuration", talk)
                .put("terminationCode", "0")
                .put("terminationReason", "Normal")
                .put("sipCode", "200");
    }

    private static ObjectNode notConnected(ObjectNode report) {
        return report.put("chargedDuration", 0)
                .put("cost", "0.0000")
                .put("terminationCode", "480")
                .put("terminationReason", "Temporarily unavailable")
                .put("sipCode", "480");
    }

    private String time(Instant instant) {
        return vendor.hold(Assumption.PUSH_LOCAL_TIMES)
                ? LOCAL.format(instant.atZone(vendor.queryZone()))
                : Long.toString(instant.toEpochMilli());
    }
}
