package dev.callwright.campaign.internal.policy;

/** A rule whose origin nobody can name is one that nobody can check. */
public final class StatedSource {

    private StatedSource() {}

    public static void require(String source) {
        if (source.isBlank()) {
            throw new IllegalArgumentException("[callwright/policy-source] say where the policy comes from");
        }
    }
}
