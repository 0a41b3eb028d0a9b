package dev.callwright.reports;

import dev.callwright.contract.model.StatusReport;
import java.util.Optional;

/**
 * One report of a push.
 *
 * @param content as it came
 * @param fields empty when it has none that could be told apart
 * @param fault empty when it could be read
 */
record PushedReport(String content, Optional<StatusReport> fields, Optional<ReportFault> fault) {

    static PushedReport of(String content, StatusReport fields) {
        return new PushedReport(content, Optional.of(fields), Optional.empty());
    }

    static PushedReport faulty(String content, ReportFault fault) {
        return new PushedReport(content, Optional.empty(), Optional.of(fault));
    }

    /** Without the content. */
    @Override
    public String toString() {
        return "PushedReport[" + fault + "]";
    }
}
