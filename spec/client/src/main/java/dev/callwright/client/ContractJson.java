package dev.callwright.client;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * How the contract's models are written and read as JSON. Strict where a wrong guess would hide a doubt, lenient where
 * the vendor adds or varies.
 */
public final class ContractJson {

    /**
     * A value that is too deep or too long for Jackson's own limits would hide the code beside it. What a model does
     * not have is skipped, without recursion and without computing a number.
     */
    private static final StreamReadConstraints AS_LONG_AS_IT_COMES = StreamReadConstraints.builder()
            .maxNestingDepth(100_000) // Each level costs a hundred bytes.
            .maxNumberLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .build();

    private ContractJson() {}

    /**
     * A mapper that writes no timestamps, ignores properties that it does not know and takes a number where the
     * contract has a string, such as a status code; it refuses a key that comes twice, text after the end, and a
     * fraction where the contract has an integer. Of an answer it reads the code whatever stands beside it: data that
     * the contract does not have are as if absent. Its exceptions may quote what they could not read: do not log them.
     *
     * @return a new mapper
     */
    public static ObjectMapper newMapper() {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(AS_LONG_AS_IT_COMES)
                        .build())
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule().setDeserializerModifier(new OddAnswers()))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .build();
    }
}
