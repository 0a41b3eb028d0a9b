package dev.callwright.spec.changes;

import dev.callwright.spec.changes.judge.Weight;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A semantic version. */
record Version(int major, int minor, int patch) implements Comparable<Version> {

    private static final Pattern FORM = Pattern.compile("([0-9]+)\\.([0-9]+)\\.([0-9]+)(-.*)?");

    static Version of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "[callwright/spec] info.version \"" + text + "\" has to be such as 1.2.3");
        }
        return new Version(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
    }

    /** In 0.x a break raises the second number, and anything else the third. */
    Version after(Weight heaviest) {
        return switch (heaviest) {
            case BREAK -> major == 0 ? new Version(0, minor + 1, 0) : new Version(major + 1, 0, 0);
            case ADDITION -> major == 0 ? new Version(0, minor, patch + 1) : new Version(major, minor + 1, 0);
            case WORDING -> new Version(major, minor, patch + 1);
        };
    }

    @Override
    public int compareTo(Version other) {
        return Comparator.comparingInt(Version::major)
                .thenComparingInt(Version::minor)
                .thenComparingInt(Version::patch)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
