package com.acme.descriptionofamessage.proto;

public interface MessageOrBuilder {

    Message getDefaultInstanceForType();

    boolean isInitialized();
}
