package dev.callwright.sandbox;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/** Where reports of calls are pushed to, and how. Immutable. */
public final class PushSettings {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    private final URI receiver;
    private final Duration retryGap;
    private final int perRequest;

    private PushSettings(URI receiver, Duration retryGap, int perRequest) {
        this.receiver = receiver;
        this.retryGap = retryGap;
        this.perRequest = perRequest;
    }

    /**
     * To an address on this machine.
     *
     * @throws IllegalArgumentException when it is elsewhere
     */
    public static PushSettings to(URI receiver) {
        if (!THIS_MACHINE.contains(String.valueOf(receiver.getHost()))) {
            throw new IllegalArgumentException("[callwright/sandbox] reports stay on this machine: 127.0.0.1,"
                    + " localhost or [::1]; PushSettings.toAnyHost lets them go elsewhere");
        }
        return toAnyHost(receiver);
    }

    /**
     * To any address. The numbers in the reports are those of the tasks.
     *
     * @throws IllegalArgumentException when it is not one of http or https with a host
     */
    public static PushSettings toAnyHost(URI receiver) {
        // Checked here, as the HTTP client would show the address, and only when the first call is reported.
        if (receiver.getHost() == null || !SCHEMES.contains(String.valueOf(receiver.getScheme()))) {
            throw new IllegalArgumentException("[callwright/sandbox] reports are pushed to an address of http or https"
                    + " with a host, such as http://127.0.0.1:8080/call-reports/...");
        }
        return new PushSettings(receiver, Duration.ofMinutes(30), 100);
    }

    /**
     * The same, with another time to wait before a request is tried again, by the sandbox's time, 3 times at most; 30
     * minutes by default.
     *
     * @throws IllegalArgumentException when not positive
     */
    public PushSettings retryGap(Duration gap) {
        if (gap.isNegative() || gap.isZero()) {
            throw new IllegalArgumentException("[callwright/sandbox] a retry needs a gap");
        }
        return new PushSettings(receiver, gap, perRequest);
    }

    /**
     * The same, with another number of reports that a request has at most; 100 by default.
     *
     * @throws IllegalArgumentException when less than 1
     */
    public PushSettings reportsPerRequest(int reports) {
        if (reports < 1) {
            throw new IllegalArgumentException("[callwright/sandbox] at least 1 report");
        }
        return new PushSettings(receiver, retryGap, reports);
    }

    public URI receiver() {
        return receiver;
    }

    public Duration retryGap() {
        return retryGap;
    }

    public int perRequest() {
        return perRequest;
    }

    /** Without the address, which is as good as a password. */
    @Override
    public String toString() {
        return "PushSettings[reportsPerRequest=" + perRequest + "]";
    }
}
