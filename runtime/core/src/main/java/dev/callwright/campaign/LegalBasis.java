package dev.callwright.campaign;

import dev.callwright.campaign.internal.policy.StatedSource;

/**
 * Why the emergency contact of a debtor, who owes nothing, may be called. Without it no campaign of that scenario is
 * sent.
 *
 * @param source such as a statute, a consent or an opinion that the caller can show; not sent anywhere
 */
public record LegalBasis(String source) {

    public LegalBasis {
        StatedSource.require(source);
    }
}
