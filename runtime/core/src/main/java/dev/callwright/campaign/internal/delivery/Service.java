package dev.callwright.campaign.internal.delivery;

import dev.callwright.campaign.spi.Canceller;
import dev.callwright.campaign.spi.Directory;

/** The service, as a delivery needs it, and who must not be called by it. */
public record Service(Sender sender, OptOuts optOuts, Directory directory, Canceller canceller) {

    /** A service of which everybody may be called who was planned. */
    public Service(Sender sender, Directory directory, Canceller canceller) {
        this(sender, OptOuts.NONE, directory, canceller);
    }
}
