package dev.callwright.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.contract.model.StatusReport;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells reports with one id apart: the same for the same fields, in whatever order and form they come. */
final class ReportFingerprint {

    /** Sorted, and without what is absent: a field that the contract gains does not change old fingerprints. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private ReportFingerprint() {}

    static String of(StatusReport report) {
        try {
            // Other than UTF-8, UTF-16 has room for half of a pair, which a report may contain.
            byte[] fields = JSON.writeValueAsString(report).getBytes(StandardCharsets.UTF_16BE);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(fields));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts can be written", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
