package dev.callwright.runtime.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** Who a server says it is, and what it speaks. Made anew in every run: no key is kept. */
final class Identity {

    private static final HeldCertificate AUTHORITY =
            new HeldCertificate.Builder().certificateAuthority(1).build();
    private static final HeldCertificate STRANGER =
            new HeldCertificate.Builder().certificateAuthority(1).build();
    private static final HeldCertificate NO_AUTHORITY =
            new HeldCertificate.Builder().signedBy(AUTHORITY).build();

    static final Identity RIGHT = new Identity(localhost().signedBy(AUTHORITY));
    static final Identity EXPIRED = new Identity(localhost()
            .signedBy(AUTHORITY)
            .validityInterval(0, Instant.now().minus(Duration.ofDays(1)).toEpochMilli()));
    static final Identity WRONG_HOST = new Identity(new HeldCertificate.Builder()
            .addSubjectAlternativeName("other.test")
            .signedBy(AUTHORITY));
    static final Identity SELF_SIGNED = new Identity(localhost());
    static final Identity UNKNOWN_AUTHORITY = new Identity(localhost().signedBy(STRANGER));
    static final Identity SIGNED_BY_NO_AUTHORITY = new Identity(localhost().signedBy(NO_AUTHORITY), NO_AUTHORITY);

    private final SSLContext context;

    private Identity(HeldCertificate.Builder certificate, HeldCertificate... intermediates) {
        HeldCertificate held = certificate.build();
        X509Certificate[] chain =
                Stream.of(intermediates).map(HeldCertificate::certificate).toArray(X509Certificate[]::new);
        context = new HandshakeCertificates.Builder()
                .heldCertificate(held, chain)
                .build()
                .sslContext();
    }

    private static HeldCertificate.Builder localhost() {
        return new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .addSubjectAlternativeName("127.0.0.1");
    }

    /** Shakes hands as the server. */
    SSLSocket accept(Socket raw, boolean offersHttp2) throws IOException {
        SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(raw, null, raw.getPort(), true);
        socket.setUseClientMode(false);
        if (offersHttp2) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setApplicationProtocols(new String[] {"h2", "http/1.1"});
            socket.setSSLParameters(parameters);
        }
        return socket;
    }

    /** Has this JVM trust the authority and no other, as a company does that has its own. */
    static void trustAuthority(Path directory) {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("authority", AUTHORITY.certificate());
            Path file = directory.resolve("trusted.p12");
            try (OutputStream out = Files.newOutputStream(file)) {
                trusted.store(out, "changeit".toCharArray());
            }
            System.setProperty("javax.net.ssl.trustStore", file.toString());
            System.setProperty("javax.net.ssl.trustStorePassword", "changeit");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
