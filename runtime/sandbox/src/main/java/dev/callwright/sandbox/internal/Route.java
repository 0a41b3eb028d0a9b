package dev.callwright.sandbox.internal;

import dev.callwright.sandbox.Fault;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Where an operation is to be found, and what is to go wrong there.
 *
 * @param operationId its id in the contract
 * @param method the HTTP method
 * @param endpoint the operation
 * @param faults what strikes the next requests, one each
 */
public record Route(String operationId, String method, Endpoint endpoint, Queue<Fault> faults) {

    public Route(String operationId, String method, Endpoint endpoint) {
        this(operationId, method, endpoint, new ConcurrentLinkedQueue<>());
    }
}
