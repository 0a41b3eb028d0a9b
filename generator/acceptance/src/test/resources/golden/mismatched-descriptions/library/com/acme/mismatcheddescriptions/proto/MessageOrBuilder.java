package com.acme.mismatcheddescriptions.proto;

public interface MessageOrBuilder {

    Message getDefaultInstanceForType();

    boolean isInitialized();
}
