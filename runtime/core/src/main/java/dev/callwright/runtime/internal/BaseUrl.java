package dev.callwright.runtime.internal;

import dev.callwright.client.VoiceGroupCallApi;
import dev.callwright.runtime.ConfigurationException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import retrofit2.http.POST;

/** Where requests may go: a signature and the numbers of debtors must not reach a host by a slip in a setting. */
public final class BaseUrl {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String DEFAULT_HOST =
            Objects.requireNonNull(URI.create(VoiceGroupCallApi.BASE_URL).getHost());

    private static final List<String> OPERATIONS = Stream.of(VoiceGroupCallApi.class.getMethods())
            .map(method -> method.getAnnotation(POST.class))
            .filter(Objects::nonNull)
            .map(POST::value)
            .distinct()
            .toList();

    private BaseUrl() {}

    /**
     * Checks a base URL.
     *
     * @param text what was set
     * @param allowedHosts hosts beside the contract's
     * @param loopbackAllowed whether a server on this machine may be called, also without TLS
     */
    public static HttpUrl check(String text, Set<String> allowedHosts, boolean loopbackAllowed) {
        URI uri = parse(text);
        String host = uri.getHost();
        if (host == null) {
            throw refused("has no host name that can be read; write it as https://host");
        }
        if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw refused("has a user, a query or a fragment; give scheme, host, port and path");
        }
        if (!uri.equals(uri.normalize())) {
            throw refused("has a path with dots; write the path out");
        }
        if (OPERATIONS.stream().anyMatch(("" + uri.getRawPath())::contains)) {
            throw refused("has the path of an operation already; leave that out");
        }
        checkHost(uri.getScheme(), host.toLowerCase(Locale.ROOT), allowedHosts, loopbackAllowed);
        HttpUrl url = HttpUrl.parse(text.endsWith("/") ? text : text + "/");
        if (url == null) {
            throw refused("cannot be read; write it as https://host");
        }
        return url;
    }

    private static void checkHost(
            @Nullable String scheme, String host, Set<String> allowedHosts, boolean loopbackAllowed) {
        boolean loopback = LOOPBACK.contains(host);
        if (loopback && !loopbackAllowed) {
            throw refused(
                    "is this machine; allow that with builder().allowLoopback(), " + Setting.ALLOW_LOOPBACK.environment
                            + "=true in the environment or -D" + Setting.ALLOW_LOOPBACK.property + "=true");
        }
        if (!loopback && !host.equals(DEFAULT_HOST) && !allowedHosts.contains(host)) {
            throw refused(
                    "has a host that is not allowed; allow it with builder().allowHost(…) or use " + DEFAULT_HOST);
        }
        boolean cleartext = "http".equalsIgnoreCase(scheme) && loopback;
        if (!cleartext && !"https".equalsIgnoreCase(scheme)) {
            throw refused("must start with https://");
        }
    }

    private static URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw refused("cannot be read; write it as https://host"); // The cause quotes it.
        }
    }

    private static ConfigurationException refused(String problem) {
        return new ConfigurationException("[callwright/base-url] the base URL " + problem);
    }
}
