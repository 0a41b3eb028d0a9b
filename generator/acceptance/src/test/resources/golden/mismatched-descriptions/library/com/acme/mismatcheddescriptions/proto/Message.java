package com.acme.mismatcheddescriptions.proto;

/** What a generated message inherits. */
public abstract class Message implements MessageOrBuilder {

    public abstract Message getDefaultInstanceForType();

    public abstract Builder<?> toBuilder();

    /** Fluent, of itself. */
    public abstract static class Builder<B extends Builder<B>> implements MessageOrBuilder {

        public abstract B clear();

        public abstract Message build();
    }
}
