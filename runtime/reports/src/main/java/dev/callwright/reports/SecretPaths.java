package dev.callwright.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The paths that pushes are taken at, compared in a time that tells nothing about them. Immutable. */
final class SecretPaths {

    /** A last part of 22 characters, 128 bits if they are random, that no server or proxy rewrites. */
    private static final Pattern UNGUESSABLE = Pattern.compile("/(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-]{22,200}");

    private final List<byte[]> digests;

    private SecretPaths(List<byte[]> digests) {
        this.digests = digests;
    }

    static SecretPaths none() {
        return new SecretPaths(List.of());
    }

    SecretPaths plus(String path) {
        if (!UNGUESSABLE.matcher(path).matches()) {
            throw new IllegalArgumentException(
                    "[callwright/guessable-path] whoever knows the path can send reports: let"
                            + " it start with / and end in 22 or more random letters, digits, - and _, such as openssl rand"
                            + " -hex 16 prints");
        }
        List<byte[]> more = new ArrayList<>(digests);
        more.add(digest(path));
        return new SecretPaths(more);
    }

    boolean contain(String path) {
        byte[] digest = digest(path);
        boolean found = false;
        for (byte[] known : digests) {
            found |= MessageDigest.isEqual(known, digest);
        }
        return found;
    }

    private static byte[] digest(String path) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
