package dev.callwright.reports;

import dev.callwright.contract.model.StatusReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes what the service pushes when calls have ended. The service signs nothing, so whoever knows the path can send
 * reports: keep it secret, and let it be reached by https alone. Safe for use by several threads.
 *
 * <p>Reports are handed to the handler one after the other, each once: what comes again is a
 * {@link ReportOutcome.Duplicate}, or {@link ReportOutcome.Changed} if it says something else now. When one fails, the
 * others are handed over all the same, and the push is answered with 500, so that it comes again. One that cannot be
 * read does not cost the others either.
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

    ReportReceiver(ReportReceiverBuilder<K> settings, TakenReports memory) {
        this.paths = settings.paths;
        this.mostBytes = settings.mostBytes;
        this.reader = new ReportReader(settings.agents, new PushTimes(settings.zone));
        this.memory = memory;
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
        return PushCutter.cut(push).map(cuts -> take(push, cuts)).orElseGet(() -> PushAnswer.of(400));
    }

    private PushAnswer take(byte[] push, PushCutter.Cuts cuts) {
        Tally tally = new Tally();
        for (int position = 0; position < cuts.reports().size(); position++) {
            PushedReport report = PushReader.read(push, cuts.reports().get(position));
            int place = position;
            guarded(tally, () -> take(place, report, tally));
        }
        cuts.rest().ifPresent(rest -> {
            tally.brokenOff();
            PushedReport broken = PushedReport.faulty(PushReader.content(push, rest), ReportFault.BROKEN_OFF);
            guarded(tally, () -> take(cuts.reports().size(), broken, tally));
        });
        return tally.answer();
    }

    private static void guarded(Tally tally, Runnable taking) {
        try {
            taking.run();
        } catch (RuntimeException e) {
            tally.failed(e);
        }
    }

    private void take(int position, PushedReport pushed, Tally tally) {
        Optional<ReportFault> fault = pushed.fault().or(() -> pushed.fields().flatMap(ReportReader::fault));
        if (fault.isPresent()) {
            handler.accept(new ReportOutcome.Unreadable<>(position, fault.get(), pushed.fields(), pushed.content()));
            tally.unreadable();
            return;
        }
        take(pushed.fields().orElseThrow(), tally);
    }

    private void take(StatusReport fields, Tally tally) {
        String voiceId = Objects.requireNonNull(fields.voiceId());
        CallReport report = reader.read(voiceId, fields);
        if (memory.once(voiceId, ReportFingerprint.of(fields), changed -> handler.accept(outcome(report, changed)))) {
            tally.taken();
        } else {
            handler.accept(new ReportOutcome.Duplicate<>(voiceId));
            tally.duplicate();
        }
    }

    private ReportOutcome<K> outcome(CallReport report, boolean changed) {
        ReportOutcome<K> outcome = joining.outcome(report);
        return changed ? new ReportOutcome.Changed<>(outcome) : outcome;
    }
}
