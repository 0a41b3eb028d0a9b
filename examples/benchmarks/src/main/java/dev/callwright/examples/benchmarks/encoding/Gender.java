package dev.callwright.examples.benchmarks.encoding;

public enum Gender {
    FEMALE,
    MALE
}
