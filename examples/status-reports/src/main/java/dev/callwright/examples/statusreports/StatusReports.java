package dev.callwright.examples.statusreports;

import dev.callwright.contract.Scenario;
import dev.callwright.reports.ReportReceiver;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application, as it would run at a lender's. */
@SpringBootApplication(proxyBeanMethods = false)
class StatusReports {

    public static void main(String[] args) {
        SpringApplication.run(StatusReports.class, args);
    }

    @Bean
    ReportReceiver<Long> receiver(
            @Value("${itnio.report-path}") String path, Loans loans, LoanCalls calls, StoredReports taken) {
        return ReportReceiver.at(path, loans, calls)
                .memory(taken)
                .agent(41, Scenario.FINANCIAL_COLLECTION)
                .zone(ZoneOffset.ofHours(8)) // A guess, until the first report without milliseconds.
                .build();
    }
}
