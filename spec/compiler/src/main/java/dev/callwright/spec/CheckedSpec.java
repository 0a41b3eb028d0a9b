package dev.callwright.spec;

import dev.callwright.spec.contract.Reference;
import dev.callwright.spec.contract.SpecPlace;
import dev.callwright.spec.read.ReferenceReader;
import dev.callwright.spec.read.SpecException;
import dev.callwright.spec.read.SpecNode;
import dev.callwright.spec.rule.ContractRules;
import dev.callwright.spec.template.JavaNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A spec that was read, and what is wrong with it: a message for each problem, with its line. */
record CheckedSpec(Reference reference, List<String> problems) {

    /**
     * Reads and checks a spec.
     *
     * @throws BrokenSpecException when it cannot be read at all
     */
    static CheckedSpec of(Path file) throws IOException, BrokenSpecException {
        try {
            String yaml = Files.readString(file);
            Reference reference = ReferenceReader.read(yaml);
            List<String> problems = Stream.concat(
                            ContractRules.check(reference.contract()).stream(),
                            JavaNames.check(SpecNode.root(yaml)).stream())
                    .map(problem -> message(file, problem.place(), problem.message()))
                    .toList();
            return new CheckedSpec(reference, problems);
        } catch (SpecException e) {
            throw new BrokenSpecException(message(file, e.place(), String.valueOf(e.getMessage())), e);
        }
    }

    private static String message(Path spec, SpecPlace place, String message) {
        String path = place.path().isEmpty() ? "" : place.path() + ": ";
        return "[callwright/spec] " + spec.getFileName() + ":" + place.line() + ": " + path + message;
    }

    /** Says where the spec cannot be read, and why. */
    static final class BrokenSpecException extends Exception {

        private static final long serialVersionUID = 1;

        BrokenSpecException(String message, SpecException cause) {
            super(message, cause);
        }
    }
}
