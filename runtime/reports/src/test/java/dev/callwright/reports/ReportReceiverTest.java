package dev.callwright.reports;

import static dev.callwright.reports.Pushes.NUMBER;
import static dev.callwright.reports.Pushes.PATH;
import static dev.callwright.reports.Pushes.SHARED;
import static dev.callwright.reports.Pushes.answered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.contract.FinancialCollectionV2Intent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReceiverTest {

    private final Pushes pushes = new Pushes();

    @ParameterizedTest
    @ValueSource(strings = {"{\"array\":[%s]}", "[%s]", "\uFEFF[%s]", "{\"more\":{\"a\":[1]},\"array\":[%s],\"n\":1}"})
    void aPushIsAListOfReportsWithAndWithoutAnObjectAroundIt(String shape) {
        PushAnswer answer = pushes.push(shape.formatted(answered("1", NUMBER)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.taken()).isEqualTo(1);
        assertThat(pushes.outcomes).singleElement().isInstanceOfSatisfying(ReportOutcome.Answered.class, outcome -> {
            assertThat(outcome.key()).isEqualTo(7L);
            assertThat(outcome.intent()).isEqualTo(FinancialCollectionV2Intent.PROMISE_ON_TIME);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"array\":[]}"})
    void aPushMayBeEmpty(String body) {
        assertThat(pushes.push(body).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "{}",
                "{\"array\":{}}",
                "{\"array\":null}",
                "\"[]\"",
                "<html>",
                "{\"more\":[]}",
                "{\"more\":{\"array\":[]}}",
                "{\"array\""
            })
    void whatIsNoListOfReportsIsRefused(String body) {
        assertThat(pushes.push(body)).isEqualTo(PushAnswer.of(400));
        assertThat(pushes.outcomes).isEmpty();
    }

    @Test
    void aReportIsHandedOverOnce() {
        pushes.push("[" + answered("1", NUMBER) + "]");
        PushAnswer again = pushes.push("[" + answered("2", NUMBER) + "," + answered("1", NUMBER) + "]");

        assertThat(again).isEqualTo(new PushAnswer(200, 1, 1, 0, 0, Optional.empty()));
        assertThat(pushes.outcomes)
                .hasSize(3)
                .last()
                .isEqualTo(new ReportOutcome.Duplicate<>("1"))
                .extracting(ReportOutcome::next)
                .isEqualTo(ReportStep.NOTHING);
    }

    @Test
    void anIdIsTheSameAsANumberAndAsAText() {
        pushes.push("[{\"voiceId\":12345678901234567890}, {\"voiceId\":\"12345678901234567890\"}]");

        assertThat(pushes.outcomes).last().isInstanceOf(ReportOutcome.Duplicate.class);
    }

    @Test
    void aNumberOfNobodyAndOneOfSeveralAreToBeClarified() {
        pushes.push("[" + answered("1", "460000000") + "," + answered("2", SHARED) + ",{\"voiceId\":\"3\"}]");

        assertThat(pushes.outcomes.get(0)).isInstanceOf(ReportOutcome.Unmatched.class);
        assertThat(pushes.outcomes.get(1))
                .isInstanceOfSatisfying(
                        ReportOutcome.Ambiguous.class,
                        outcome -> assertThat((Object) outcome.keys()).isEqualTo(List.of(8L, 9L)));
        assertThat(pushes.outcomes.get(2)).isInstanceOf(ReportOutcome.Unmatched.class);
        assertThat(pushes.outcomes).extracting(ReportOutcome::next).containsOnly(ReportStep.CLARIFY);
    }

    @Test
    void whatFailsComesAgainAndTheRestIsTakenOnce() throws IOException {
        AtomicBoolean down = new AtomicBoolean(true);
        ReportReceiver<Long> receiver = ReportReceiver.<Long>at(
                        PATH,
                        report -> {
                            if (down.get() && report.voiceId().equals("1")) {
                                throw new IllegalStateException("no database for " + NUMBER);
                            }
                            return List.of(7L);
                        },
                        pushes.outcomes::add)
                .build();
        byte[] push =
                ("[" + answered("1", NUMBER) + "," + answered("2", NUMBER) + "]").getBytes(StandardCharsets.UTF_8);

        PushAnswer first = receiver.receive(PATH, new ByteArrayInputStream(push));
        assertThat(first.status()).isEqualTo(500);
        assertThat(first.failed()).isEqualTo(1);
        assertThat(first.failure()).get().isInstanceOf(IllegalStateException.class);
        assertThat(first.toString()).doesNotContain(NUMBER);

        down.set(false);
        PushAnswer second = receiver.receive(PATH, new ByteArrayInputStream(push));
        assertThat(second).isEqualTo(new PushAnswer(200, 1, 1, 0, 0, Optional.empty()));
    }

    @Test
    void aPathThatIsNotTheSecretOneIsNotFoundAndItsBodyNotRead() throws IOException {
        InputStream untouched = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("was read");
            }
        };
        ReportReceiver<Long> receiver = ReportReceiver.<Long>at(PATH, report -> List.of(), pushes.outcomes::add)
                .build();

        for (String path : List.of("", "/", PATH + "/", PATH + "?", PATH.substring(1), PATH.toLowerCase(Locale.ROOT))) {
            assertThat(receiver.receive(path, untouched)).isEqualTo(PushAnswer.of(404));
        }
    }

    @Test
    void theOldPathMayStayOpenForAWhile() {
        String old = "/old/AAAAAAAAAAAAAAAAAAAAAA";
        Pushes both = new Pushes(builder -> builder.alsoAt(old));

        assertThat(both.push(old, "[]").status()).isEqualTo(200);
        assertThat(both.push(PATH, "[]").status()).isEqualTo(200);
        assertThat(pushes.push(old, "[]").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/reports",
                "n4Xw0Zt7QpLrV1sKcB9dYg",
                "/n4Xw0Zt7QpLrV1sKcB9dY",
                "/n4Xw0Zt7QpLrV1sKcB9dYg/x"
            })
    void aPathThatCouldBeGuessedIsRefusedWithoutBeingShown(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportReceiver.at(path, report -> List.of(), outcome -> {}))
                .withMessageStartingWith("[callwright/guessable-path]")
                .withMessageNotContaining("n4Xw");
    }

    @Test
    void noMoreIsReadThanAPushMayBeLong() {
        Pushes small = new Pushes(builder -> builder.mostBytes(10));

        assertThat(small.push("[        ]").status()).isEqualTo(200);
        assertThat(small.push("[         ]")).isEqualTo(PushAnswer.of(413));
    }

    @Test
    void aBodyThatBreaksOffIsNotTaken() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }
        };
        ReportReceiver<Long> receiver = ReportReceiver.<Long>at(PATH, report -> List.of(), pushes.outcomes::add)
                .build();

        assertThatThrownBy(() -> receiver.receive(PATH, broken)).isInstanceOf(IOException.class);
        assertThat(pushes.outcomes).isEmpty();
    }

    @Test
    void whoForgetsIsWarnedOnceAndWhoMeansItIsNot() {
        List<String> warnings = warnings(() -> {
            Pushes forgetful = new Pushes();
            forgetful.push("[" + answered("1", NUMBER) + "]");
            forgetful.push("[" + answered("2", NUMBER) + "]");
        });
        assertThat(warnings)
                .singleElement()
                .asString()
                .startsWith("[callwright/forgetful-reports]")
                .contains("memory(...)", "reports.md")
                .doesNotContain("n4Xw");

        assertThat(warnings(() -> new Pushes(builder -> builder.memory(TakenReports.inMemory(10)))))
                .isEmpty();
    }

    private static List<String> warnings(Runnable running) {
        List<String> warnings = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getLevel().equals(Level.WARNING)) {
                    warnings.add(line.getMessage());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger("dev.callwright.reports");
        log.addHandler(handler);
        try {
            running.run();
        } finally {
            log.removeHandler(handler);
        }
        return warnings;
    }
}
