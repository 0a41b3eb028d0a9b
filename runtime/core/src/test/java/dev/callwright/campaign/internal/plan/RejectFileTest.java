package dev.callwright.campaign.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.campaign.LeftOut;
import dev.callwright.campaign.RejectFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RejectFileTest {

    @TempDir
    Path directory;

    @Test
    void replacesWhatTheFileHeld() throws IOException {
        Path file = Files.writeString(directory.resolve("rejects.csv"), "row,reason,code\n".repeat(9));

        write(file);

        assertThat(file).hasContent("row,reason,code\n7,do-not-call,national-register\n");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has other permissions, and links for administrators only")
    void onlyItsOwnerCanReadTheFile() throws IOException {
        Path file = directory.resolve("rejects.csv");

        write(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has other permissions, and links for administrators only")
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
            rejects.leftOut(7, LeftOut.Reason.DO_NOT_CALL, "national-register");
        }
    }
}
