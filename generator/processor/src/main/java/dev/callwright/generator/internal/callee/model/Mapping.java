package dev.callwright.generator.internal.callee.model;

import dev.callwright.generator.internal.problem.Position;
import java.util.Optional;

/** What one annotation on a member asks for. */
public sealed interface Mapping {

    Member member();

    /** The annotation. */
    Position position();

    /** The class that converts the value, if the annotation names one. */
    Optional<Converter> converter();

    /** {@code @CalleeNumber}. */
    record CalleeNumber(Member member, Position position, NumberConversion conversion) implements Mapping {
        @Override
        public Optional<Converter> converter() {
            return conversion.converter();
        }
    }

    /**
     * The member that {@code @CalleeNumber} names for the country code; the number is written with it.
     *
     * @param path where it is named
     */
    record CountryCode(Member member, Written<String> path) implements Mapping {
        @Override
        public Position position() {
            return path.position();
        }

        @Override
        public Optional<Converter> converter() {
            return Optional.empty();
        }
    }

    /**
     * {@code @Variable}.
     *
     * @param variable the name in the annotation, which the contract may or may not know
     * @param namePosition where that name stands
     */
    record Variable(String variable, Position namePosition, Member member, Position position, Conversion conversion)
            implements Mapping {
        @Override
        public Optional<Converter> converter() {
            return conversion.converter();
        }
    }

    /**
     * {@code @CalleeDetails}; what it found inside are mappings of their own.
     *
     * @param fault why it found nothing
     */
    record Details(Member member, Optional<DetailsFault> fault, Position position) implements Mapping {
        @Override
        public Optional<Converter> converter() {
            return Optional.empty();
        }
    }
}
