package dev.callwright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void overdueLoansBecomeAnAcceptedGroupCallAndATableOfResults() {
        Run run = Run.quickstart("--loans", "300", "--task-name", "quickstart-test");

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output())
                .contains("Database   jdbc:h2:mem:loans, 300 overdue loans")
                .contains("Checking   ########################################  300 callees, none sent yet")
                .containsPattern("Sending    #{40}  0\\.1 MB")
                .containsPattern("Accepted   task \\d+ \"quickstart-test\": 300 callees\\R")
                .containsPattern("Called but not connected +99999 +\\d+")
                .containsPattern("Calls +300 +\\d+ +\\d+ +\\d+")
                .contains("300 people were called, nobody more than 4 times: once, and at most 3 recalls.");
    }

    @Test
    void helpNamesEveryOption() {
        Run run = Run.quickstart("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("--loans", "--jdbc-url", "--live", "--sandbox-url", "--agent");
    }

    @Test
    void realPeopleAreNotCalledFromMadeUpLoans() {
        Run run = Run.quickstart("--live");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output()).contains("--live needs the database of real loans");
    }

    @Test
    void realLoansAreTakenAsTheyAre() {
        Run run = Run.quickstart("--live", "--jdbc-url", "jdbc:h2:mem:real");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("missing table [LoanAccount]").doesNotContain("Service");
    }

    @Test
    void madeUpLoansGoNowhereButToThisMachine() {
        Run run = Run.quickstart("--loans", "3", "--sandbox-url", "https://api.itniotech.com");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output()).contains("--sandbox-url takes a sandbox on this machine");
    }

    @Test
    void anAgentThatDoesNotExistIsReportedWithTheCure() {
        Run run = Run.quickstart("--loans", "3", "--agent", "99");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("Rejected   -60:").contains("Check agentId.");
    }
}
