package dev.callwright.sandbox;

/**
 * What became of the reports so far.
 *
 * @param delivered how many reports were taken, repeated ones as often as they were
 * @param failedRequests how many requests were not answered with success
 * @param givenUp how many reports were never taken, however often they were sent
 */
public record PushCount(long delivered, long failedRequests, long givenUp) {

    public PushCount plus(PushCount other) {
        return new PushCount(
                delivered + other.delivered, failedRequests + other.failedRequests, givenUp + other.givenUp);
    }
}
