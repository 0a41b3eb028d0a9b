package dev.callwright.spec.contract;

/**
 * One status code.
 *
 * @param meaning such as {@code name-taken}
 * @param hint empty when the code needs none
 * @param vendorText what the vendor calls it, to search for; empty when no page of theirs was read whole
 */
public record StatusRow(
        SpecPlace place, String code, String name, String meaning, String title, String hint, String vendorText) {}
