package dev.callwright.campaign.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.campaign.LeftOut;
import dev.callwright.campaign.RejectFile;
import dev.callwright.campaign.internal.OnPosix;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RejectFileTest {

    @TempDir
    Path directory;

    @Test
    void replacesWhatTheFileHeld() throws IOException {
        Path file = Files.writeString(directory.resolve("rejects.csv"), "row,reason,code\n".repeat(9));

        write(file);

        assertThat(file).hasContent("row,reason,code,key\n7,do-not-call,national-register,loan-7\n");
    }

    static Stream<Arguments> aKeyIsOneCellThatNoSpreadsheetComputes() {
        return Stream.of(
                Arguments.of("loan-7", "loan-7"),
                Arguments.of("7", "7"),
                Arguments.of("Müller", "Müller"),
                Arguments.of("", ""),
                Arguments.of("a,b", "\"a,b\""),
                Arguments.of("a;b", "\"a;b\""),
                Arguments.of("say \"x\"", "\"say \"\"x\"\"\""),
                Arguments.of("a\nb", "\"a\nb\""),
                Arguments.of("a\r\nb", "\"a\r\nb\""),
                Arguments.of("=1+1", "'=1+1"),
                Arguments.of("+628123456789", "'+628123456789"),
                Arguments.of("-2+3", "'-2+3"),
                Arguments.of("@SUM(1)", "'@SUM(1)"),
                Arguments.of("＝1+1", "'＝1+1"),
                Arguments.of("\t=1+1", "\"'\t=1+1\""),
                Arguments.of(" =1+1", "' =1+1"),
                Arguments.of("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
                Arguments.of("'=1", "''=1"),
                Arguments.of("\"", "\"'\"\"\""));
    }

    @ParameterizedTest
    @MethodSource
    void aKeyIsOneCellThatNoSpreadsheetComputes(String key, String cell) throws IOException {
        Path file = directory.resolve("rejects.csv");
        try (RejectFile rejects = new RejectFile(file)) {
            rejects.leftOut(7, key, LeftOut.Reason.NUMBER_REPEATED, "identical");
            rejects.tooLate(8, key, "overdue-1", "asked");
        }

        assertThat(Files.readString(file))
                .isEqualTo("row,reason,code,key\n7,number-repeated,identical," + cell + "\n8,opted-out-too-late,asked,"
                        + cell + "\n");
    }

    @Test
    @OnPosix
    void onlyItsOwnerCanReadTheFile() throws IOException {
        Path file = directory.resolve("rejects.csv");

        write(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    @OnPosix
    void aLinkIsRefusedAndNotFollowed() throws IOException {
        Path victim = Files.writeString(directory.resolve("victim"), "of somebody else");
        Path link = Files.createSymbolicLink(directory.resolve("rejects.csv"), victim);

        assertThatThrownBy(() -> new RejectFile(link))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("[callwright/reject-file] this is a symbolic link");
        assertThat(victim).hasContent("of somebody else");
    }

    private static void write(Path file) throws IOException {
        try (RejectFile rejects = new RejectFile(file)) {
            rejects.leftOut(7, "loan-7", LeftOut.Reason.DO_NOT_CALL, "national-register");
        }
    }
}
