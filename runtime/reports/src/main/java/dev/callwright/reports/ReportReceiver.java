package dev.callwright.reports;

import dev.callwright.contract.model.StatusReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes what the service pushes when calls have ended. The service signs nothing, so whoever knows the path can send
 * reports: keep it secret, and let it be reached by https alone. Safe for use by several threads.
 *
 * <p>Reports are handed to the handler one after the other, each once: what comes again is a
 * {@link ReportOutcome.Duplicate}. When one fails, the others are handed over all the same, and the push is answered
 * with 500, so that it comes again.
 *
 * @param <K> what the caller's entities are known by
 */
public final class ReportReceiver<K> {

    private final SecretPaths paths;
    private final int mostBytes;
    private final ReportReader reader;
    private final TakenReports memory;
    private final Joining<K> joining;
    private final Consumer<? super ReportOutcome<K>> handler;

    ReportReceiver(ReportReceiverBuilder<K> settings) {
        this.paths = settings.paths;
        this.mostBytes = settings.mostBytes;
        this.reader = new ReportReader(settings.agents, new WireTimes(settings.zone));
        this.memory = settings.memory;
        this.joining = new Joining<>(settings.directory);
        this.handler = settings.handler;
    }

    /**
     * The settings of a receiver.
     *
     * @param path of the address in the vendor's console, from its first slash, as the server gets it; ends in 22 or
     *     more random letters, digits, {@code -} and {@code _}
     * @param directory whose entity a number is
     * @param handler what acts on reports; the service waits for it, so it should store what happened and leave the
     *     work for later. What it throws makes the service send the push again
     * @throws IllegalArgumentException when the path could be guessed
     */
    public static <K> ReportReceiverBuilder<K> at(
            String path, CalleeDirectory<K> directory, Consumer<? super ReportOutcome<K>> handler) {
        return new ReportReceiverBuilder<>(SecretPaths.none().plus(path), directory, handler);
    }

    /**
     * Takes one POST request.
     *
     * @param path of the request, as it came: {@code getRequestURI()} of a servlet request
     * @param body not read when the path is another one, and no further than it may be long; not closed
     * @throws IOException what reading the body threw; nothing was taken
     */
    public PushAnswer receive(String path, InputStream body) throws IOException {
        if (!paths.contain(path)) {
            return PushAnswer.of(404);
        }
        byte[] push = body.readNBytes(mostBytes + 1);
        if (push.length > mostBytes) {
            return PushAnswer.of(413);
        }
        return PushReader.read(push).map(this::take).orElseGet(() -> PushAnswer.of(400));
    }

    private PushAnswer take(List<Optional<StatusReport>> reports) {
        Tally tally = new Tally();
        for (int position = 0; position < reports.size(); position++) {
            Optional<StatusReport> fields = reports.get(position);
            try {
                take(position, fields, tally);
            } catch (RuntimeException e) {
                tally.failed(e);
            }
        }
        return tally.answer();
    }

    private void take(int position, Optional<StatusReport> fields, Tally tally) {
        Optional<CallReport> report = fields.flatMap(reader::read);
        if (report.isEmpty()) {
            handler.accept(new ReportOutcome.Unreadable<>(position, fields));
            tally.unreadable();
            return;
        }
        String voiceId = report.get().voiceId();
        if (memory.once(voiceId, () -> handler.accept(joining.outcome(report.get())))) {
            tally.taken();
        } else {
            handler.accept(new ReportOutcome.Duplicate<>(voiceId));
            tally.duplicate();
        }
    }
}
