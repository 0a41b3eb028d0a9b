package dev.callwright.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.contract.model.CalleeEntry;
import dev.callwright.contract.model.CreateTaskRequest;
import dev.callwright.contract.model.GroupCallTask;
import java.util.List;

/** Requests made from what is kept apart from them: a task that is described once, and those to call. */
public final class TaskRequests {

    /** Knows every field that the contract has, and those that it will have. */
    private static final ObjectMapper FIELDS = ContractJson.newMapper();

    private TaskRequests() {}

    /**
     * The request that creates a task.
     *
     * @param task what to call with, when and how often; everything of it is taken over
     * @param appId the application that the task belongs to
     * @param callees whom to call
     * @return a request that obeys the contract
     * @throws dev.callwright.contract.ContractViolationException when the callees or the application do not; it names
     *     fields and rules, never a value
     */
    public static CreateTaskRequest of(GroupCallTask task, String appId, List<CalleeEntry> callees) {
        ObjectNode fields = FIELDS.valueToTree(task);
        fields.put("appId", appId).putArray("numberInfoList");
        return FIELDS.convertValue(fields, CreateTaskRequest.class).toBuilder()
                .numberInfoList(callees)
                .build();
    }
}
