package dev.callwright.examples.benchmarks.encoding;

enum Gender {
    FEMALE,
    MALE
}
