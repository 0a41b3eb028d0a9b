package dev.callwright.runtime;

/** Makes of an answer what was asked for. */
@FunctionalInterface
interface AnswerReader<T> {

    T read(AnswerFields answer) throws UnreadableAnswerException;
}
