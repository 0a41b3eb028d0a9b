package dev.callwright.generator.internal.callee.discover;

import dev.callwright.generator.internal.callee.model.Mapping;
import dev.callwright.generator.internal.callee.model.Member;
import dev.callwright.generator.internal.callee.model.PathFault;
import dev.callwright.generator.internal.callee.model.Written;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads where the country code of a national number is: beside it, in the object that has the number. */
final class CountryCodeReader {

    private static final String MEMBER = "countryCodeFrom";

    private final PathReader paths;
    private final MemberModel members;

    CountryCodeReader(PathReader paths, MemberModel members) {
        this.paths = paths;
        this.members = members;
    }

    /**
     * The country code of an annotated number, if it names one.
     *
     * @param start what has been read of the annotated member itself
     */
    Optional<Mapping.CountryCode> read(MemberAnnotation annotation, ReadOrigin at, Reading start) {
        return Mirrors.text(annotation.mirror(), MEMBER)
                .map(value -> new Written<>(Mirrors.string(value).orElseThrow(), annotation.position(value)))
                .map(path -> new Mapping.CountryCode(member(path, pathOf(annotation), at, start), path));
    }

    private Member member(Written<String> path, List<String> toNumber, ReadOrigin at, Reading start) {
        Optional<List<String>> toCode =
                PathText.segments(path.value()).filter(segments -> !PathText.isIndex(segments.get(0)));
        return toCode.map(segments -> members.of(
                        path.value(),
                        toNumber.isEmpty()
                                ? paths.follow(at.property(segments.get(0)), segments.subList(1, segments.size()))
                                : paths.follow(start, beside(toNumber, segments)),
                        path.position()))
                .orElseGet(() -> new Member.Lost(path.value(), new PathFault.Malformed(path.value()), path.position()));
    }

    private static List<String> beside(List<String> toNumber, List<String> toCode) {
        return Stream.concat(toNumber.subList(0, toNumber.size() - 1).stream(), toCode.stream())
                .toList();
    }

    /** None of a path that is none, which is told of the number. */
    private static List<String> pathOf(MemberAnnotation annotation) {
        return Mirrors.text(annotation.mirror(), "path")
                .flatMap(Mirrors::string)
                .flatMap(PathText::segments)
                .orElse(List.of());
    }
}
