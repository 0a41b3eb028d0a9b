package dev.callwright.examples.benchmarks.encoding;

import java.io.IOException;
import org.mapstruct.factory.Mappers;

/** What is measured, and what is asked of Callwright beside it. */
public enum Way {
    COPYING("copying the finished bytes"),
    TOUCHING("touching the entities' memory"),
    HAND_TUNED("byte writer tuned by hand for this entity, unchecked"),
    CALLWRIGHT("Callwright's generated mapper, checked"),
    JACKSON_RAW("Jackson streaming by hand, raw UTF-8 values"),
    JACKSON_STREAMING("Jackson streaming by hand"),
    MAPSTRUCT("MapStruct and databind"),
    MAP("object with a map, and databind");

    private final String title;

    Way(String title) {
        this.title = title;
    }

    /** What it is, for a table. */
    public String title() {
        return title;
    }

    Encoder encoder(LoanAccount[] accounts, Output output) throws IOException {
        return switch (this) {
            case COPYING -> new CopyingEncoder(accounts);
            case TOUCHING -> new TouchingEncoder();
            case HAND_TUNED -> new HandTunedEncoder();
            case CALLWRIGHT -> new CallwrightEncoder();
            case JACKSON_RAW -> new JacksonRawEncoder(output);
            case JACKSON_STREAMING -> new JacksonStreamingEncoder(output);
            case MAPSTRUCT ->
                new DatabindEncoder(MapStructCallee.class, Mappers.getMapper(MapStructMapper.class)::map, output);
            case MAP -> new DatabindEncoder(MapCallee.class, MapCallee::of, output);
        };
    }
}
