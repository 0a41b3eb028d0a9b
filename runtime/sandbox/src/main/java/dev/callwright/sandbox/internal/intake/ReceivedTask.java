package dev.callwright.sandbox.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.sandbox.internal.calls.DailyWindow;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A request as it was read. Its typed accessors hold once the fields of the task are known to fit the contract.
 *
 * @param task every field as it came; the callees are an empty list in it
 * @param callees what was found when the callees were read
 */
public record ReceivedTask(ObjectNode task, CalleeFindings callees) {

    /** The field that holds the callees. */
    public static final String CALLEES = "numberInfoList";

    public String appId() {
        return task.path("appId").asText();
    }

    public String name() {
        return task.path("taskName").asText();
    }

    /** The number to show; empty when none was given. */
    public String displayNum() {
        return task.path("displayNum").asText();
    }

    /** The agent of the task, as digits. */
    public String agentId() {
        return task.path("agentId").asText();
    }

    /** When to start, as it came; empty for at once. */
    public Optional<String> sendTime() {
        return Optional.ofNullable(task.path("sendTime").textValue());
    }

    public Stream<DailyWindow> windows() {
        return elements(task.path("allowSendTime"))
                .map(window -> new DailyWindow(time(window.path("strTime")), time(window.path("endTime"))));
    }

    public Optional<RecallRequest> recall() {
        return Optional.ofNullable(task.get("recallFlow")).map(RecallRequest::new);
    }

    /** Names no field: the callees' are personal. */
    @Override
    public String toString() {
        return "Submission[callees=" + callees.count() + "]";
    }

    static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static LocalTime time(JsonNode value) {
        return LocalTime.parse(value.asText());
    }
}
