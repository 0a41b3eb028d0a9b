package dev.callwright.campaign.internal.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.CallwrightClient;
import dev.callwright.Clients;
import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.DoNotCall;
import dev.callwright.campaign.LeftOut;
import dev.callwright.campaign.Loan;
import dev.callwright.campaign.RejectFile;
import dev.callwright.campaign.RepeatedNumbers;
import dev.callwright.campaign.internal.policy.Policies;
import dev.callwright.campaign.spi.PlannedTask;
import dev.callwright.campaign.spi.RowSet;
import dev.callwright.mapping.Rule;
import dev.callwright.mapping.Violation;
import dev.callwright.mapping.Violations;
import dev.callwright.task.GroupCall;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlannerTest {

    private static final CampaignId ID = new CampaignId("01jd8x2v7m3n5p6q7r8s9tabcd");

    private final CallwrightClient client = CallwrightClient.builder()
            .apiKey("key")
            .apiSecret("secret")
            .appId("app")
            .build();
    private final Violations violations = new Violations();

    private RepeatedNumbers repeated = RepeatedNumbers.REJECT;
    private DoNotCall doNotCall = numbers -> Map.of();
    private @Nullable RowSet leftOutEarlier;
    private LeftOut leftOut = (row, key, reason, code) -> {};
    private int perTask = 3;
    private int agent = 41;

    @TempDir
    Path directory;

    @Test
    void cutsASourceIntoTasksWithNamesOfTheCampaign() throws Exception {
        try (Plan plan = plan(Loan.some(7))) {
            assertThat(plan.tasks()).extracting(PlannedTask::callees).containsExactly(3L, 3L, 1L);
            assertThat(plan.tasks())
                    .extracting(PlannedTask::taskName)
                    .containsExactly(
                            "overdue-" + ID + "-000000", "overdue-" + ID + "-000001", "overdue-" + ID + "-000002");
        }
    }

    @Test
    void theSameSourceGivesTheSameTasksAndAnyChangeOthers() throws Exception {
        List<PlannedTask> tasks = tasks(Loan.some(7));
        assertThat(tasks(Loan.some(7))).isEqualTo(tasks);

        assertThat(tasks(Loan.some(8)).get(2)).isNotEqualTo(tasks.get(2));
        assertThat(tasks(Loan.some(7).map(loan -> loan.id() == 4 ? new Loan(4, loan.mobile(), 1) : loan)))
                .satisfies(changed -> {
                    assertThat(changed.get(0)).isEqualTo(tasks.get(0));
                    assertThat(changed.get(1).sha256())
                            .isNotEqualTo(tasks.get(1).sha256());
                });
        List<Loan> swapped = new ArrayList<>(Loan.some(7).toList());
        swapped.add(swapped.remove(0));
        assertThat(tasks(swapped.stream())).doesNotContainAnyElementsOf(tasks);
        agent = 42;
        assertThat(tasks(Loan.some(7))).doesNotContainAnyElementsOf(tasks);
    }

    @Test
    void reportsAllViolationsWithTheirRows() throws Exception {
        List<Loan> loans = new ArrayList<>(Loan.some(5).toList());
        loans.set(1, null);
        loans.set(3, new Loan(3, 12, 5));
        loans.set(4, Loan.of(0));

        assertThat(planOf(loans.stream())).isNull();

        assertThat(violations.kept())
                .extracting(Violation::index, Violation::rule)
                .containsExactly(
                        tuple(1L, Rule.ENTITY_NULL), tuple(3L, Rule.NUMBER_LENGTH), tuple(4L, Rule.NUMBER_REPEATED));
        assertThat(violations.kept().toString()).doesNotContain("4632000");
    }

    @Test
    void aNumberInAnotherTaskIsRepeatedToo() throws Exception {
        assertThat(planOf(Stream.concat(Loan.some(5), Loan.some(1)))).isNull();
        assertThat(violations.kept().get(0).detail()).isEqualTo("the number of entity 0 once more, the same data");
    }

    @Test
    void keepsTheFirstOfIdenticalRowsAndRefusesOtherData() throws Exception {
        repeated = RepeatedNumbers.KEEP_FIRST_IF_IDENTICAL;
        try (Plan plan = plan(Stream.concat(Loan.some(5), Loan.some(5)))) {
            assertThat(plan.tasks()).extracting(PlannedTask::callees).containsExactly(3L, 2L);
        }
        assertThat(planOf(Stream.of(Loan.of(1), new Loan(1, Loan.of(1).mobile(), 1))))
                .isNull();
        assertThat(violations.kept().get(0).detail()).endsWith("other data");
    }

    @Test
    void tellsWhoIsLeftOutByRowCodeAndKey() throws Exception {
        repeated = RepeatedNumbers.KEEP_FIRST;
        String listed = Long.toString(Loan.of(2).mobile());
        doNotCall = numbers -> numbers.contains(listed) ? Map.of(listed, "national-register") : Map.of();
        Path file = directory.resolve("left-out.csv");
        List<String> rows = new ArrayList<>();
        Stream<Loan> source = Stream.of(
                Loan.of(0), Loan.of(2), Loan.of(0), new Loan(9, Loan.of(0).mobile(), 1), Loan.of(2), Loan.of(3));
        try (RejectFile rejects = new RejectFile(file)) {
            leftOut = rejects;
            try (Plan plan = plan(source)) {
                assertThat(plan.tasks()).extracting(PlannedTask::callees).containsExactly(2L);
                plan.forEachRow(new Plan.Rows() {
                    @Override
                    public void inTask(long row, String key, int task, int position, @Nullable String optOut) {
                        rows.add(row + " " + key + " in " + task);
                    }

                    @Override
                    public void leftOut(long row, String key, LeftOut.Reason reason, String code) {
                        rows.add(row + " " + key + " " + code);
                    }
                });
            }
        }
        assertThat(rows)
                .containsExactly(
                        "0 loan-0 in 0",
                        "1 loan-2 national-register",
                        "2 loan-0 identical",
                        "3 loan-9 different",
                        "4 loan-2 national-register",
                        "5 loan-3 in 0");
        assertThat(file).hasContent("""
                        row,reason,code,key
                        1,do-not-call,national-register,loan-2
                        2,number-repeated,identical,loan-0
                        3,number-repeated,different,loan-9
                        4,do-not-call,national-register,loan-2
                        """);
    }

    @Test
    void aLookupIsAskedForAThousandNumbersAtATime() throws Exception {
        List<Integer> sizes = new ArrayList<>();
        doNotCall = numbers -> {
            sizes.add(numbers.size());
            return Map.of();
        };
        perTask = 10_000;
        plan(Loan.some(2_500)).close();
        assertThat(sizes).containsExactly(1_000, 1_000, 500);
    }

    @Test
    void aReasonThatCouldHoldANumberIsRefused() {
        for (String reason : List.of("463200000007", "dnc 1", "", "x-123456", "é")) {
            doNotCall = numbers -> Map.of(Long.toString(Loan.of(0).mobile()), reason);
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> planOf(Loan.some(1)))
                    .withMessageContaining("[callwright/reason-code]")
                    .satisfies(
                            e -> assertThat(reason.isEmpty() || !e.getMessage().contains(reason))
                                    .isTrue());
        }
    }

    @Test
    void whatTheSourceThrowsPassesThroughWithItsRow() {
        Stream<Loan> source = Loan.some(5).peek(loan -> {
            if (loan.id() == 3) {
                throw new IllegalStateException("cursor closed");
            }
        });
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> planOf(source))
                .withMessage("cursor closed")
                .satisfies(e -> assertThat(e.getSuppressed()[0]).hasMessageContaining("at row 3; nothing was sent"));
    }

    @Test
    void nobodyToCallIsAViolation() throws Exception {
        assertThat(planOf(Stream.of())).isNull();
        assertThat(violations.kept()).extracting(Violation::rule).containsExactly(Rule.CALLEES_EMPTY);
    }

    @Test
    void nothingPersonalIsReadableOnTheDiskMeanwhile() throws Exception {
        perTask = 100_000;
        List<byte[]> seen = new ArrayList<>();
        Consumer<Loan> look = loan -> {
            if (loan.id() == 99_999) {
                openFiles().forEach(seen::add);
            }
        };
        plan(Loan.some(100_000).peek(look)).close();

        assertThat(seen).as("rows and numbers, if this system shows them").isNotEmpty();
        for (byte[] content : seen) {
            assertThat(content.length).isGreaterThan(1 << 16);
            String text = new String(content, UTF_8);
            assertThat(text).doesNotContain("calleeNumber", "4632000", "loan-");
        }
        assertThat(directory).isEmptyDirectory();
    }

    /** Files of this process that have no name any more, or stand in the directory. */
    private Stream<byte[]> openFiles() {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.map(this::target).filter(Objects::nonNull).toList().stream()
                    .map(PlannerTest::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().startsWith(directory.toString()) ? descriptor : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static byte[] read(Path descriptor) {
        try {
            return Files.readAllBytes(descriptor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<PlannedTask> tasks(Stream<Loan> source) throws Exception {
        try (Plan plan = plan(source)) {
            return plan.tasks();
        }
    }

    @Test
    void aCampaignThatWasPlannedBeforeIsCutAsItWasWhoeverHasOptedOutSince() throws Exception {
        perTask = 4;
        refuse(2);
        List<PlannedTask> before;
        try (Plan plan = plan(Loan.some(5))) {
            before = plan.tasks();
            leftOutEarlier = plan.notToBeCalled();
        }
        refuse(1, 4);
        try (Plan plan = plan(Loan.some(5))) {
            assertThat(plan.tasks()).isEqualTo(before);
            assertThat(rows(plan))
                    .containsExactly(
                            "0 in 0 at 0 null",
                            "1 in 0 at 1 national-register",
                            "2 left out, not-to-be-called-earlier",
                            "3 in 0 at 2 null",
                            "4 in 0 at 3 national-register");
        }
    }

    @Test
    void whoOptsOutAfterThePlanningIsFoundByAskingAgain() throws Exception {
        perTask = 2_500;
        try (Plan plan = plan(Loan.some(5_000))) {
            refuse(2_500, 2_501, 4_999);
            assertThat(plan.optedOut(1, doNotCall)).isEqualTo(positions(0, 1, 2_499));
            assertThat(plan.optedOut(0, doNotCall)).isEqualTo(positions());
            refuse(4_999);
            assertThat(plan.optedOut(1, doNotCall)).isEqualTo(positions(2_499));
        }
    }

    @Test
    void theBodyOfATaskIsWholeWithoutThoseWhoLeftIt() throws Exception {
        perTask = 4;
        try (Plan plan = plan(Loan.some(4))) {
            assertThat(numbersOf(plan, positions(0))).containsExactly(1, 2, 3);
            assertThat(numbersOf(plan, positions(1, 2))).containsExactly(0, 3);
            assertThat(numbersOf(plan, positions(3))).containsExactly(0, 1, 2);
            assertThat(numbersOf(plan, positions())).containsExactly(0, 1, 2, 3);
        }
    }

    private void refuse(int... loans) {
        Set<String> refused = IntStream.of(loans)
                .mapToObj(loan -> Long.toString(Loan.of(loan).mobile()))
                .collect(Collectors.toSet());
        doNotCall = DoNotCall.each(
                number -> refused.contains(number) ? Optional.of("national-register") : Optional.empty());
    }

    private static BitSet positions(int... positions) {
        BitSet set = new BitSet();
        IntStream.of(positions).forEach(set::set);
        return set;
    }

    private static List<String> rows(Plan plan) throws Exception {
        List<String> rows = new ArrayList<>();
        plan.forEachRow(new Plan.Rows() {
            @Override
            public void inTask(long row, String key, int task, int position, @Nullable String optOut) {
                rows.add(row + " in " + task + " at " + position + " " + optOut);
            }

            @Override
            public void leftOut(long row, String key, LeftOut.Reason reason, String code) {
                rows.add(row + " left out, " + code);
            }
        });
        return rows;
    }

    /** Which loans' numbers are in the body, in their order. */
    private static List<Integer> numbersOf(Plan plan, BitSet without) throws Exception {
        try (InputStream body = plan.body(plan.cuts().get(0), without)) {
            JsonNode callees = new ObjectMapper().readTree(body).get("numberInfoList");
            List<String> all =
                    Loan.some(4).map(loan -> Long.toString(loan.mobile())).toList();
            List<Integer> found = new ArrayList<>();
            callees.forEach(it -> found.add(all.indexOf(it.get("calleeNumber").asText())));
            return found;
        }
    }

    private Plan plan(Stream<Loan> source) throws Exception {
        Plan plan = planOf(source);
        assertThat(violations.kept()).isEmpty();
        return Objects.requireNonNull(plan);
    }

    private Plan planOf(Stream<Loan> source) throws Exception {
        return new Planner<>(new PlanSettings<>(
                        Clients.submitter(client),
                        new TaskNames("overdue", ID.value()),
                        name -> GroupCall.named(name).agent(agent).startingNow().build(),
                        new Loan.Mapper(),
                        Loan::key,
                        loan -> null,
                        perTask,
                        repeated,
                        doNotCall,
                        leftOutEarlier,
                        leftOut,
                        Policies.NONE,
                        () -> new byte[32],
                        directory,
                        PlanListener.NONE))
                .plan(source.iterator(), violations);
    }
}
