package dev.callwright.runtime.internal;

import dev.callwright.client.VoiceGroupCallApi;
import dev.callwright.contract.OperationStatus;
import dev.callwright.contract.StatusMeaning;
import dev.callwright.runtime.ChangeOutcome;
import dev.callwright.runtime.ReadOutcome;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;

/** Sends a small request, once, and says what its answer allows to conclude. */
public final class Exchange {

    private final Transport transport;

    public Exchange(Transport transport) {
        this.transport = transport;
    }

    /**
     * Asks with a body.
     *
     * @param model what to ask, as a model of the contract
     * @param statuses the codes of the operation
     */
    public <T> ReadOutcome<T> read(
            BiFunction<VoiceGroupCallApi, RequestBody, Call<ResponseBody>> operation,
            Object model,
            Function<String, Optional<? extends OperationStatus>> statuses,
            AnswerReader<T> reader) {
        return read(api -> operation.apply(api, new SmallBody(model)), statuses, reader);
    }

    /** Asks without a body. */
    public <T> ReadOutcome<T> read(
            Function<VoiceGroupCallApi, Call<ResponseBody>> operation,
            Function<String, Optional<? extends OperationStatus>> statuses,
            AnswerReader<T> reader) {
        try {
            return read(transport.prepare(operation, new Evidence()).send(), statuses, reader);
        } catch (SendingException e) {
            return new ReadOutcome.Unanswered<>(OptionalInt.empty(), e.failure().getName());
        }
    }

    private <T> ReadOutcome<T> read(
            Answer answer, Function<String, Optional<? extends OperationStatus>> statuses, AnswerReader<T> reader) {
        OptionalInt http = OptionalInt.of(answer.status());
        if (answer.envelope().isEmpty() || !answer.isSuccess()) {
            return new ReadOutcome.Unanswered<>(
                    http, answer.isSuccess() ? ReadOutcome.Unanswered.ENVELOPE : "HTTP status");
        }
        AnswerEnvelope envelope = answer.envelope().get();
        Optional<OperationStatus> status = statuses.apply(envelope.code()).map(known -> known);
        if (status.map(OperationStatus::meaning)
                .filter(StatusMeaning.ACCEPTED::equals)
                .isEmpty()) {
            return new ReadOutcome.Refused<>(
                    answer.text().show(envelope.code()), status, answer.text().show(envelope.message()));
        }
        try {
            return new ReadOutcome.Success<>(reader.read(answer.body().fields()));
        } catch (UnreadableAnswerException e) {
            return new ReadOutcome.Unanswered<>(http, e.part());
        }
    }

    /** Asks for a change. */
    public ChangeOutcome change(
            BiFunction<VoiceGroupCallApi, RequestBody, Call<ResponseBody>> operation,
            Object model,
            Function<String, Optional<? extends OperationStatus>> statuses) {
        SmallBody body = new SmallBody(model);
        Evidence evidence = body.evidence();
        try {
            return change(
                    transport
                            .prepare(api -> operation.apply(api, body), evidence)
                            .send(),
                    evidence,
                    statuses);
        } catch (SendingException e) {
            String cause = e.failure().getName();
            return e.ended() && !evidence.requestStarted()
                    ? new ChangeOutcome.NotSent(cause)
                    : new ChangeOutcome.Unknown(
                            Optional.empty(), "", evidence.seen(Optional.empty(), Optional.of(cause)));
        }
    }

    private ChangeOutcome change(
            Answer answer, Evidence evidence, Function<String, Optional<? extends OperationStatus>> statuses) {
        Optional<OperationStatus> status =
                answer.envelope().map(AnswerEnvelope::code).flatMap(statuses).map(known -> known);
        String message = answer.envelope()
                .map(envelope -> answer.text().show(envelope.message()))
                .orElse("");
        Optional<String> code = answer.envelope().map(envelope -> answer.text().show(envelope.code()));
        ChangeOutcome unknown = new ChangeOutcome.Unknown(status, message, evidence.seen(code, Optional.empty()));
        if (status.isEmpty() || !answer.isSuccess()) { // What is no success in HTTP may come from another server.
            return unknown;
        }
        return switch (status.get().meaning()) {
            case ACCEPTED -> evidence.bodyComplete() ? new ChangeOutcome.Done() : unknown;
            case REJECTED, BUSY, CLOCK_SKEW -> new ChangeOutcome.Refused(status.get(), message);
            case NAME_TAKEN, UNKNOWN -> unknown;
        };
    }
}
