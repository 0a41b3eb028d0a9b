package dev.callwright.runtime.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import dev.callwright.CallwrightClient;
import dev.callwright.client.Credentials;
import dev.callwright.runtime.SubmitOutcome.Accepted;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often the secret stands in the heap: once while a client is open, and nowhere after it is closed. */
class SecretInMemoryTest {

    private static final int LENGTH = 24;

    @TempDir
    Path directory;

    private final long seed = System.nanoTime();
    private final Service service = new Service();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void theSecretIsHeldOnceAndNotAfterItsEnd() throws IOException {
        byte[] given = secret();
        Credentials credentials = new Credentials("key", given);
        Arrays.fill(given, (byte) 0);
        CallwrightClient client =
                service.clientBuilder().credentials(() -> credentials).build();
        use(client);

        assertThat(copies("open")).as("copies while it is open").isEqualTo(1);
        client.close();
        credentials.close();
        assertThat(copies("closed")).as("copies after it was closed").isZero();
        assertThat(client.balance()).isNotNull(); // Both are still reachable.
        assertThat(credentials).isNotNull();
    }

    @Test
    void aSecretThatIsGivenAsAStringIsNotKeptAsOne() throws IOException {
        CallwrightClient client = service.clientBuilder()
                .apiSecret(new String(secret(), ISO_8859_1))
                .build();
        use(client);

        assertThat(copies("open")).as("copies while it is open").isEqualTo(1);
        client.close();
        assertThat(copies("closed")).as("copies after it was closed").isZero();
        assertThat(client.balance()).isNotNull(); // It is still reachable.
    }

    @Test
    void aCopyThatIsKeptWouldBeFound() throws IOException {
        List<Object> kept =
                List.of(secret(), new String(secret(), ISO_8859_1), new String(secret(), ISO_8859_1).toCharArray());

        assertThat(copies("kept")).isEqualTo(kept.size());
    }

    private void use(CallwrightClient client) {
        for (int i = 0; i < 3; i++) {
            service.accepts().answers("{\"code\":\"-22\",\"msg\":\"refused\"}");
            assertThat(client.submit(Loan.task(), Loan.MAPPER, Loan.one())).isInstanceOf(Accepted.class);
            client.submit(Loan.task(), Loan.MAPPER, Loan.one());
        }
    }

    /** Made anew each time, so that this test keeps none. */
    private byte[] secret() {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] secret = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            secret[i] = (byte) ('a' + random.nextInt(26));
        }
        return secret;
    }

    /** Of what is reachable: the dump collects garbage first. */
    private int copies(String name) throws IOException {
        Path dump = directory.resolve(name + ".hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        byte[] heap = Files.readAllBytes(dump);
        Files.delete(dump);
        String secret = new String(secret(), ISO_8859_1);
        int copies = count(heap, secret, ISO_8859_1);
        for (Charset wide : List.of(UTF_16BE, UTF_16LE)) {
            copies += count(heap, secret, wide);
        }
        return copies;
    }

    private static int count(byte[] heap, String secret, Charset charset) {
        byte[] searched = secret.getBytes(charset);
        int count = 0;
        for (int at = 0; at + searched.length <= heap.length; at++) {
            int same = 0;
            while (same < searched.length && heap[at + same] == searched[same]) {
                same++;
            }
            count += same == searched.length ? 1 : 0;
        }
        return count;
    }
}
