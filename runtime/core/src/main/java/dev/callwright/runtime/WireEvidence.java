package dev.callwright.runtime;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was seen of a request that has no certain outcome.
 *
 * @param connected whether a connection stood
 * @param requestStarted whether a first byte may have been sent
 * @param bytesSent bytes of the body handed to the connection; the service has read as many or fewer
 * @param bodyComplete whether the whole body was handed to the connection
 * @param httpStatus the HTTP status of the answer, if one began
 * @param code the status code in the answer, if it could be read
 * @param cause the class of the exception that ended the request, if one did
 */
public record WireEvidence(
        boolean connected,
        boolean requestStarted,
        long bytesSent,
        boolean bodyComplete,
        OptionalInt httpStatus,
        Optional<String> code,
        Optional<String> cause) {}
