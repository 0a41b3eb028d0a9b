package dev.callwright.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.std.StdValueInstantiator;
import dev.callwright.contract.ServiceAnswer;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the code of an answer whatever stands beside it: data that are no data, such as the empty object beside a
 * refusal, are as if absent, instead of making a doubt of the refusal.
 */
final class OddAnswers extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1;

    /** What is not read is no answer. */
    private static final Set<String> CODES = Set.of("code", "status");

    @Override
    public BeanDeserializerBuilder updateBuilder(
            DeserializationConfig config, BeanDescription bean, BeanDeserializerBuilder builder) {
        if (ServiceAnswer.class.isAssignableFrom(bean.getBeanClass())) {
            builder.setValueInstantiator(new Instantiator((StdValueInstantiator) builder.getValueInstantiator()));
        }
        return builder;
    }

    /** Of a model whose constructor is given what was read. */
    private static final class Instantiator extends StdValueInstantiator {

        private static final long serialVersionUID = 1;

        Instantiator(StdValueInstantiator original) {
            super(original);
        }

        @Override
        public SettableBeanProperty[] getFromObjectArguments(DeserializationConfig config) {
            SettableBeanProperty[] arguments =
                    super.getFromObjectArguments(config).clone();
            for (int i = 0; i < arguments.length; i++) {
                SettableBeanProperty argument = arguments[i];
                if (!CODES.contains(argument.getName())) {
                    arguments[i] = argument.withValueDeserializer(new WhatCanBeRead(argument));
                }
            }
            return arguments;
        }
    }

    /** The value, or null in its place when the contract has no such value. */
    private static final class WhatCanBeRead extends JsonDeserializer<Object> {

        private final SettableBeanProperty property;
        private final JavaType type;

        WhatCanBeRead(SettableBeanProperty property) {
            this.property = property;
            this.type = property.getType();
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            boolean structured = parser.currentToken().isStructStart();
            JsonStreamContext around = structured ? parser.getParsingContext().getParent() : parser.getParsingContext();
            try {
                return context.findContextualValueDeserializer(type, property).deserialize(parser, context);
            } catch (JsonProcessingException e) {
                if (isNoJson(e)) {
                    throw e;
                }
                skip(parser, structured, around);
                return null;
            }
        }

        /** A key that comes twice is no JSON that can be trusted, also within data. */
        private static boolean isNoJson(Throwable failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof StreamReadException && !(cause instanceof InputCoercionException)) {
                    return true;
                }
            }
            return false;
        }

        /** To the end of the value, in the middle of which reading has stopped. */
        private static void skip(JsonParser parser, boolean structured, JsonStreamContext around) throws IOException {
            boolean ended = !structured;
            while (!ended) {
                JsonToken token = parser.currentToken();
                ended = token.isStructEnd() && parser.getParsingContext() == around;
                if (!ended) {
                    parser.nextToken();
                }
            }
        }
    }
}
