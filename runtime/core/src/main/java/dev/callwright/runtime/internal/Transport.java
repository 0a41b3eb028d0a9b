package dev.callwright.runtime.internal;

import dev.callwright.client.AtMostOnce;
import dev.callwright.client.Credentials;
import dev.callwright.client.SigningInterceptor;
import dev.callwright.client.VoiceGroupCallApi;
import dev.callwright.runtime.ProgressListener;
import java.net.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.ConnectionSpec;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Retrofit;

/** Puts a frozen task on the wire, once. */
public final class Transport {

    private static final Duration LEAST_TIMEOUT = Duration.ofSeconds(60);

    /** The slowest upload that is waited for. */
    private static final long BYTES_PER_SECOND = 500_000;

    /** How long a cancelled request may take to end; name resolution does not notice that it is cancelled. */
    private static final Duration TO_CANCEL = Duration.ofSeconds(2);

    private final VoiceGroupCallApi api;
    private final Executor threads;
    private final @Nullable Duration callTimeout;

    /** @param callTimeout null to derive it from the size of each body */
    public Transport(
            HttpUrl baseUrl,
            Supplier<Credentials> credentials,
            Clock clock,
            Proxy proxy,
            @Nullable Duration callTimeout) {
        OkHttpClient http = http(baseUrl, credentials, clock, proxy);
        this.threads = http.dispatcher().executorService();
        this.api = new Retrofit.Builder().baseUrl(baseUrl).client(http).build().create(VoiceGroupCallApi.class);
        this.callTimeout = callTimeout;
    }

    static OkHttpClient http(HttpUrl baseUrl, Supplier<Credentials> credentials, Clock clock, Proxy proxy) {
        return AtMostOnce.configure(new OkHttpClient.Builder())
                .addInterceptor(new SubmitInterceptor(clock))
                .addInterceptor(chain -> {
                    Evidence evidence = SubmitInterceptor.evidenceOf(chain.request());
                    return new SigningInterceptor(credentials, evidence.signingClock(clock)).intercept(chain);
                })
                .addNetworkInterceptor(
                        chain -> { // Connected, and not a byte of the request is sent yet.
                            SubmitInterceptor.evidenceOf(chain.request()).checkHeldUp(SigningTime.LONGEST_HOLD);
                            return chain.proceed(chain.request());
                        })
                .eventListenerFactory(call -> SubmitInterceptor.evidenceOf(call.request()))
                .connectionSpecs(List.of(baseUrl.isHttps() ? ConnectionSpec.MODERN_TLS : ConnectionSpec.CLEARTEXT))
                .proxy(proxy)
                .socketFactory(new BoundedSockets())
                .dispatcher(daemons())
                // The service may take long to check 200,000 callees: only the whole call has a limit.
                .readTimeout(0, TimeUnit.SECONDS)
                .writeTimeout(0, TimeUnit.SECONDS)
                .build();
    }

    /**
     * A request for a task, not yet sent.
     *
     * @param signed the time that it is signed with
     * @param ahead how far the service's clock is ahead of ours; added to that time
     */
    public Sending prepare(FrozenTask task, ProgressListener progress, SigningTime signed, Duration ahead) {
        Evidence evidence = new Evidence(ahead, signed);
        Duration timeout = timeout(task.bytes());
        Call<ResponseBody> call = api.createTaskStreamed(
                new SubmitBody(task, evidence, timeout.plus(SigningTime.LONGEST_HOLD), progress));
        call.timeout().timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
        return new Sending(call, evidence, timeout, TO_CANCEL);
    }

    /** A small request, not yet sent. */
    public Sending prepare(Function<VoiceGroupCallApi, Call<ResponseBody>> operation, Evidence evidence) {
        Call<ResponseBody> call = operation.apply(api);
        Duration timeout = timeout(0);
        call.timeout().timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
        return new Sending(call, evidence, timeout, TO_CANCEL);
    }

    /** The threads of requests: daemons, one for each. */
    public Executor threads() {
        return threads;
    }

    private Duration timeout(long bytes) {
        return callTimeout == null ? LEAST_TIMEOUT.plusSeconds(bytes / BYTES_PER_SECOND) : callTimeout;
    }

    private static Dispatcher daemons() {
        ThreadFactory threads = task -> {
            Thread thread = new Thread(task, "callwright-submit");
            thread.setDaemon(true);
            return thread;
        };
        Dispatcher dispatcher = new Dispatcher(
                new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), threads));
        // Every submit has a waiting thread of its own already; in a queue its signature would grow old.
        dispatcher.setMaxRequests(Integer.MAX_VALUE);
        dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
        return dispatcher;
    }
}
