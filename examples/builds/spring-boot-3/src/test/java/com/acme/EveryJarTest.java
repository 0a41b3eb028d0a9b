package com.acme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.callwright.batch.CampaignJobs;
import dev.callwright.campaign.Campaign;
import dev.callwright.campaign.CampaignId;
import dev.callwright.campaign.CampaignResult;
import dev.callwright.campaign.journal.jdbc.JdbcJournals;
import dev.callwright.phonenumbers.InternationalNumber;
import dev.callwright.reports.ReportReceiver;
import dev.callwright.reports.TakenReports;
import dev.callwright.CallwrightClient;
import dev.callwright.sandbox.Sandbox;
import dev.callwright.task.GroupCall;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;

/** The jars that the application does without, with the versions that Spring Boot brings. */
class EveryJarTest {

    private static final String PATH = "/call-reports/n4Xw0Zt7QpLrV1sKcB9dYg";

    private final String mobile = new InternationalNumber().convert("+62 812-3456-7890");

    @Test
    void aCampaignWithItsJournalInADatabaseCallsANumberAsItWasTyped() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:journals;DB_CLOSE_DELAY=-1");
        JdbcJournals journals = JdbcJournals.in(database);
        journals.createTables();
        Loan loan = new Loan(mobile, "Juan", new BigDecimal("5000.00"), LocalDate.of(2026, 2, 2));

        try (Sandbox sandbox = Sandbox.start();
                CampaignResult result = client(sandbox).campaign(CampaignId.random(), new LoanCalleeMapper(), name -> GroupCall.named(name).agent(41).startingNow().build()).journal(journals)
                        .build()
                        .run(Stream.of(loan))) {
            assertThat(result.isComplete()).isTrue();
            sandbox.completeCalls();
            assertThat(sandbox.callsTo("6281234567890")).isEqualTo(1);
        }
    }

    @Test
    void aReportIsTaken() throws Exception {
        List<Object> taken = new ArrayList<>();
        ReportReceiver<Integer> receiver = ReportReceiver.at(PATH, report -> List.of(7), taken::add)
                .memory(TakenReports.inMemory(10))
                .build();
        byte[] push = ("[{\"voiceId\":\"1\",\"callee\":\"" + mobile + "\"}]").getBytes(StandardCharsets.UTF_8);

        assertThat(receiver.receive(PATH, new ByteArrayInputStream(push)).status()).isEqualTo(200);
        assertThat(taken).hasSize(1);
    }

    @Test
    void aCampaignAsAJobNeedsTheSpringBatchOfSpringBoot4AndSaysSo() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new CampaignJobs(new ResourcelessJobRepository(), id -> null))
                .withMessageStartingWith("[callwright/batch-version] callwright-spring-batch needs Spring Batch 6, and the"
                        + " class path has 5.2.")
                .withMessageContaining("go to Spring Boot 4");
    }

    private static CallwrightClient client(Sandbox sandbox) {
        return CallwrightClient.builder()
                .apiKey(sandbox.apiKey())
                .apiSecret(sandbox.apiSecret())
                .appId(sandbox.appId())
                .baseUrl(sandbox.baseUrl().toString())
                .allowLoopback()
                .build();
    }
}
