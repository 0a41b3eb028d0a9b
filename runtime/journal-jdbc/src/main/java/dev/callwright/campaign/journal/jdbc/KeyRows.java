package dev.callwright.campaign.journal.jdbc;

import dev.callwright.campaign.spi.JournalException;
import dev.callwright.campaign.spi.JournalException.Problem;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

/** The table of the keys that hashes are made with. Who may read it beside the others could find out who is called. */
final class KeyRows {

    private static final int BYTES = 32;

    private static final String KEY = "select hash_key from callwright_key where campaign = ?";
    private static final String INSERT = "insert into callwright_key (campaign, hash_key) values (?, ?)";

    private KeyRows() {}

    static Optional<byte[]> read(Connection connection, String campaign) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEY)) {
            statement.setString(1, campaign);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(key(rows.getString(1))) : Optional.empty();
            }
        }
    }

    private static byte[] key(String text) {
        try {
            byte[] key = HexFormat.of().parseHex(text);
            if (key.length == BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // Said below, without what it quotes.
        }
        throw new JournalException(
                Problem.DAMAGED,
                "callwright_key holds no key of this campaign; nothing was sent. Restore it from a backup");
    }

    /** Makes a key; the first of several processes to insert its own has the campaign's. */
    static void write(Connection connection, String campaign) throws SQLException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, campaign);
            statement.setString(2, HexFormat.of().formatHex(key));
            statement.executeUpdate();
        }
    }
}
