package dev.callwright;

import dev.callwright.campaign.spi.JournalStore;
import dev.callwright.client.Credentials;
import dev.callwright.client.Signature;
import dev.callwright.client.VoiceGroupCallApi;
import dev.callwright.contract.Scenario;
import dev.callwright.mapping.TextFault;
import dev.callwright.runtime.ConfigurationException;
import dev.callwright.runtime.internal.Agents;
import dev.callwright.runtime.internal.BaseUrl;
import dev.callwright.runtime.internal.ClientCredentials;
import dev.callwright.runtime.internal.Configuration;
import dev.callwright.runtime.internal.Exchange;
import dev.callwright.runtime.internal.Setting;
import dev.callwright.runtime.internal.Submitter;
import dev.callwright.runtime.internal.Transport;
import java.net.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link CallwrightClient}. What is set here wins over system properties, and those over the environment. Not
 * for use by several threads.
 */
public final class CallwrightClientBuilder {

    private final Configuration configuration;
    private final Set<String> allowedHosts = new HashSet<>();
    private final Map<Long, Scenario> agents = new HashMap<>();
    private Clock clock = Clock.systemUTC();
    private Proxy proxy = Proxy.NO_PROXY;
    private Path spoolDirectory = Path.of(System.getProperty("java.io.tmpdir"));
    private boolean repeatedNumbers;
    private @Nullable Duration callTimeout;
    private @Nullable JournalStore journals;
    private @Nullable Supplier<Credentials> credentials;

    public CallwrightClientBuilder(Configuration configuration) {
        this.configuration = configuration;
    }

    /** The API key of the account. */
    public CallwrightClientBuilder apiKey(String apiKey) {
        return set(Setting.API_KEY, apiKey);
    }

    /** The API secret of the account. */
    public CallwrightClientBuilder apiSecret(String apiSecret) {
        return set(Setting.API_SECRET, apiSecret);
    }

    /**
     * Who knows the key and the secret, such as a vault; what else is set of either is not looked at. Asked once for
     * every request, on a thread of its own, so that a pair can be rotated while requests are sent: each is signed with
     * one pair. When it throws, the request is not sent.
     *
     * @param supplier safe for several threads; it closes the pairs that it gave, each after its last request
     */
    public CallwrightClientBuilder credentials(Supplier<Credentials> supplier) {
        credentials = given("credentials", supplier);
        return this;
    }

    /** The id of the application that tasks belong to: {@code appId} in the document. */
    public CallwrightClientBuilder appId(String appId) {
        return set(Setting.APP_ID, appId);
    }

    /**
     * What an agent is for. The service takes callees of any scenario for any agent, which then speaks without their
     * variables; with this, a task whose agent, or agent of a recall, is for another scenario than its callees are
     * mapped for is refused before sending ({@code agent-scenario}). Agents that are not told are let pass.
     *
     * @param agentId as in {@code GroupCallTask.agentId}
     * @param scenario wins over what the machine's settings tell of this agent; those of others stay
     */
    public CallwrightClientBuilder agent(long agentId, Scenario scenario) {
        agents.put(agentId, given("scenario", scenario));
        return this;
    }

    /** The address of the service, without the path of the document; the document's own when it is nowhere set. */
    public CallwrightClientBuilder baseUrl(String baseUrl) {
        return set(Setting.BASE_URL, baseUrl);
    }

    /** Allows a base URL with this host name. Only the host of the document is allowed otherwise. */
    public CallwrightClientBuilder allowHost(String host) {
        allowedHosts.add(given("host", host).toLowerCase(Locale.ROOT));
        return this;
    }

    /** Allows a base URL on this machine, also without TLS: for a sandbox. */
    public CallwrightClientBuilder allowLoopback() {
        return set(Setting.ALLOW_LOOPBACK, "true");
    }

    /** Allows the same number several times in one task; the person will be called as often. Refused otherwise. */
    public CallwrightClientBuilder allowRepeatedNumbers() {
        repeatedNumbers = true;
        return this;
    }

    /** The clock that requests are signed by; the service allows half an hour of difference. The system's otherwise. */
    public CallwrightClientBuilder clock(Clock newClock) {
        clock = given("clock", newClock);
        return this;
    }

    /**
     * How long a request may take, from the connection to the end of the answer; after it the outcome is unknown. A
     * minute and two seconds for every megabyte otherwise.
     *
     * @param timeout a millisecond to a day
     */
    public CallwrightClientBuilder callTimeout(Duration timeout) {
        given("callTimeout", timeout);
        if (timeout.compareTo(Duration.ofMillis(1)) < 0 || timeout.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("[callwright/call-timeout] a call timeout is a millisecond to a day");
        }
        callTimeout = timeout;
        return this;
    }

    /** A proxy to connect through. None otherwise, whatever the system properties say. */
    public CallwrightClientBuilder proxy(Proxy newProxy) {
        proxy = given("proxy", newProxy);
        return this;
    }

    /**
     * Where bodies above 1 MiB are put aside, encrypted, until they are sent. The system's temporary files otherwise.
     */
    public CallwrightClientBuilder spoolDirectory(Path directory) {
        spoolDirectory = given("spoolDirectory", directory);
        return this;
    }

    /**
     * Where campaigns keep what they know, to be resumed after a death; as a path, {@code ITNIO_JOURNAL} and
     * {@code itnio.journal} name a directory as for {@link JournalStore#in}. No place is taken by itself.
     */
    public CallwrightClientBuilder journal(JournalStore newJournals) {
        journals = given("journal", newJournals);
        return this;
    }

    /**
     * Builds the client.
     *
     * @throws ConfigurationException naming every setting that is missing, or what is wrong with the base URL or the
     *     agents
     * @throws IllegalArgumentException when the key, secret or application id cannot be sent; never quotes it
     */
    public CallwrightClient build() {
        List<Setting> missing = required()
                .filter(setting -> configuration.find(setting).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            throw new ConfigurationException(missing.stream()
                    .map(setting -> System.lineSeparator() + "  " + setting.names())
                    .collect(Collectors.joining("", "[callwright/missing-configuration] not set:", "")));
        }
        Signature.of(new Credentials("key", "secret"), 0); // Fails here, not at a submit, on a Java that has no MD5.
        HttpUrl baseUrl = BaseUrl.check(
                configuration.find(Setting.BASE_URL).orElse(VoiceGroupCallApi.BASE_URL),
                allowedHosts,
                configuration.isTrue(Setting.ALLOW_LOOPBACK));
        String appId = appId();
        Agents told = Agents.of(configuration.find(Setting.AGENTS), agents);
        ClientCredentials account = account();
        Transport transport = new Transport(baseUrl, account, clock, proxy, callTimeout);
        return new CallwrightClient(
                new Submitter(appId, told, repeatedNumbers, spoolDirectory, clock, transport),
                new Exchange(transport),
                account,
                journals());
    }

    private @Nullable JournalStore journals() {
        return journals == null
                ? configuration
                        .find(Setting.JOURNAL)
                        .map(Path::of)
                        .map(JournalStore::in)
                        .orElse(null)
                : journals;
    }

    private Stream<Setting> required() {
        return credentials == null
                ? Stream.of(Setting.API_KEY, Setting.API_SECRET, Setting.APP_ID)
                : Stream.of(Setting.APP_ID);
    }

    private ClientCredentials account() {
        return credentials == null
                ? ClientCredentials.owning(new Credentials(get(Setting.API_KEY), get(Setting.API_SECRET)))
                : ClientCredentials.suppliedBy(credentials);
    }

    private String appId() {
        String appId = get(Setting.APP_ID);
        if (appId.isBlank()) {
            throw new IllegalArgumentException("[callwright/invalid-app-id] the application id is blank");
        }
        TextFault.of(appId).ifPresent(fault -> {
            throw new IllegalArgumentException("[callwright/invalid-app-id] the application id has " + fault.detail());
        });
        return appId;
    }

    private String get(Setting setting) {
        return configuration.find(setting).orElseThrow();
    }

    private CallwrightClientBuilder set(Setting setting, String value) {
        configuration.set(
                setting,
                Objects.requireNonNull(
                        value,
                        () -> "[callwright/setting-null] " + setting.property
                                + " is null; give a value, or leave it to " + setting.names()));
        return this;
    }

    private static <T> T given(String name, T value) {
        return Objects.requireNonNull(
                value, () -> "[callwright/setting-null] " + name + " is null; give a value, or leave the call out");
    }
}
