package dev.callwright.campaign;

import java.security.SecureRandom;
import java.time.Clock;

/**
 * What makes the names of a campaign's tasks its own: a ULID in lower case. Random, so that a task of such a name in
 * the account can be nobody else's; to be kept by the caller, because it is what resumes the campaign. Usable for one
 * campaign.
 *
 * @param value 26 characters of {@code 0123456789abcdefghjkmnpqrstvwxyz}, the first at most {@code 7}
 */
public record CampaignId(String value) {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final int TIME_CHARACTERS = 10;
    private static final int BITS = 5;

    /** @throws IllegalArgumentException when it is no such text; never quotes it */
    public CampaignId {
        if (value.length() != LENGTH
                || value.charAt(0) > '7'
                || !value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("[callwright/campaign-id] a campaign id is a ULID in lower case: "
                    + LENGTH + " characters of " + ALPHABET);
        }
    }

    /** A new one, for a new campaign. */
    public static CampaignId random() {
        return random(Clock.systemUTC(), new SecureRandom());
    }

    static CampaignId random(Clock clock, SecureRandom random) {
        StringBuilder text = new StringBuilder(LENGTH);
        long millis = clock.millis();
        for (int i = TIME_CHARACTERS - 1; i >= 0; i--) {
            text.append(ALPHABET.charAt((int) (millis >>> (i * BITS)) & 31));
        }
        while (text.length() < LENGTH) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new CampaignId(text.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
