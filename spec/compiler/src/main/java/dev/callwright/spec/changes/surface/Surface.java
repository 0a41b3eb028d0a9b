package dev.callwright.spec.changes.surface;

import dev.callwright.spec.contract.Contract;
import dev.callwright.spec.read.ContractReader;
import dev.callwright.spec.read.SpecException;
import dev.callwright.spec.read.SpecNode;
import java.util.ArrayList;
import java.util.List;

/**
 * All that users of a contract can name.
 *
 * @param version {@code info.version}
 */
public record Surface(String version, List<Element> elements) {

    /**
     * The surface of a spec.
     *
     * @throws SpecException naming the line, when it cannot be read
     */
    public static Surface of(String yaml) throws SpecException {
        SpecNode root = SpecNode.root(yaml);
        Contract contract = ContractReader.read(yaml);
        List<Element> elements = new ArrayList<>();
        elements.addAll(Operations.of(root));
        elements.addAll(Variables.joined(Schemas.of(root), VocabularyFacts.of(contract)));
        return new Surface(root.get("info").get("version").text(), List.copyOf(elements));
    }
}
