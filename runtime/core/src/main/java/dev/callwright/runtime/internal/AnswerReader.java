package dev.callwright.runtime.internal;

/** Makes of an answer what was asked for. */
@FunctionalInterface
public interface AnswerReader<T> {

    T read(AnswerFields answer) throws UnreadableAnswerException;
}
