package dev.callwright.examples.benchmarks.encoding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.stream.Stream;

/** A task as an object that Jackson's databind writes, with an object for each callee. */
@JsonPropertyOrder({"appId", "taskName", "agentId", "numberInfoList"})
public record DatabindTask(String taskName, String appId, int agentId, List<MapCallee> numberInfoList) {

    /** A task of these accounts. */
    public static DatabindTask of(String name, String appId, Stream<LoanAccount> accounts) {
        return new DatabindTask(name, appId, 41, accounts.map(MapCallee::of).toList());
    }
}
