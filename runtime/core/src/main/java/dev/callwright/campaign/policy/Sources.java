package dev.callwright.campaign.policy;

/** A rule whose origin nobody can name is one that nobody can check. */
final class Sources {

    private Sources() {}

    static void require(String source) {
        if (source.isBlank()) {
            throw new IllegalArgumentException("[callwright/policy-source] say where the policy comes from");
        }
    }
}
