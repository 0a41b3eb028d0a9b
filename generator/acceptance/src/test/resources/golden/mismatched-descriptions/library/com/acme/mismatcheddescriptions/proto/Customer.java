package com.acme.mismatcheddescriptions.proto;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** As protoc writes it: nothing is ever null, what is unset is empty, and every text has bytes beside it. */
public final class Customer extends Message {

    private static final Customer DEFAULT = new Customer();

    public static Customer getDefaultInstance() {
        return DEFAULT;
    }

    public String getName() {
        return "Name";
    }

    public byte[] getNameBytes() {
        return getName().getBytes(StandardCharsets.UTF_8);
    }

    public boolean hasNickname() {
        return false;
    }

    public String getNickname() {
        return "";
    }

    public byte[] getNicknameBytes() {
        return new byte[0];
    }

    public List<Phone> getPhonesList() {
        return List.of(new Phone());
    }

    public List<? extends MessageOrBuilder> getPhonesOrBuilderList() {
        return getPhonesList();
    }

    public int getPhonesCount() {
        return 1;
    }

    public Phone getPhones(int index) {
        return getPhonesList().get(index);
    }

    public int getTierValue() {
        return 1;
    }

    public Tier getTier() {
        return Tier.GOLD;
    }

    public boolean hasDue() {
        return true;
    }

    public Timestamp getDue() {
        return new Timestamp();
    }

    @Override
    public Customer getDefaultInstanceForType() {
        return DEFAULT;
    }

    @Override
    public boolean isInitialized() {
        return true;
    }

    @Override
    public Builder toBuilder() {
        return new Builder();
    }

    public static final class Builder extends Message.Builder<Builder> {

        public Builder setName(String value) {
            return value.isEmpty() ? clear() : this;
        }

        @Override
        public Builder clear() {
            return this;
        }

        @Override
        public Customer build() {
            return DEFAULT;
        }

        @Override
        public Customer getDefaultInstanceForType() {
            return DEFAULT;
        }

        @Override
        public boolean isInitialized() {
            return true;
        }
    }

    public enum Tier {
        GOLD,
        UNRECOGNIZED
    }

    public static final class Timestamp {

        public long getSeconds() {
            return 1769976000L;
        }

        public int getNanos() {
            return 0;
        }
    }

    public static final class Phone implements MessageOrBuilder {

        public String getNumber() {
            return "463200000007";
        }

        public byte[] getNumberBytes() {
            return getNumber().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Message getDefaultInstanceForType() {
            return DEFAULT;
        }

        @Override
        public boolean isInitialized() {
            return true;
        }
    }
}
