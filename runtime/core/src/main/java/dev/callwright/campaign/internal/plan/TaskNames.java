package dev.callwright.campaign.internal.plan;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The names of a campaign's tasks. They hold neither a count nor a hash: a name that changed with the input would let
 * the same people be submitted again.
 */
public final class TaskNames {

    /** The most tasks that a campaign can have. */
    static final int MOST = 1_000_000;

    private static final Pattern LABEL = Pattern.compile("[a-z]([a-z0-9-]{0,22}[a-z0-9])?");

    private final String prefix;
    private final int first;

    /**
     * @param label for people who read the console: 1 to 24 characters of {@code a-z}, {@code 0-9} and {@code -},
     *     starting with a letter and not ending with {@code -}
     * @param campaign the id of the campaign
     * @throws IllegalArgumentException when the label is none
     */
    public TaskNames(String label, String campaign) {
        if (!LABEL.matcher(label).matches()) {
            throw new IllegalArgumentException("[callwright/campaign-label] a label has 1 to 24 characters of a-z, 0-9"
                    + " and -, starts with a letter and does not end with -");
        }
        this.prefix = label + "-" + campaign + "-";
        this.first = 0;
    }

    private TaskNames(String prefix, int first) {
        this.prefix = prefix;
        this.first = first;
    }

    /** These, from a task on: what is index 0 here is that index of the campaign. */
    public TaskNames startingAt(int index) {
        return new TaskNames(prefix, first + index);
    }

    /** The name of a task. */
    public String of(int index) {
        return prefix + String.format(Locale.ROOT, "%06d", first + index);
    }
}
