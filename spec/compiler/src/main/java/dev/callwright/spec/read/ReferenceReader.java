package dev.callwright.spec.read;

import dev.callwright.spec.contract.HeaderRow;
import dev.callwright.spec.contract.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a reader of the reference is told: more than the vocabulary needs. */
public final class ReferenceReader {

    private ReferenceReader() {}

    /**
     * The reference of a spec.
     *
     * @param yaml the whole spec
     * @throws SpecException naming the place, when something is missing or of another kind than expected
     */
    public static Reference read(String yaml) throws SpecException {
        SpecNode root = new SpecNode("", YamlReader.read(yaml));
        SpecNode info = root.get("info");
        Optional<SpecNode> servers = root.find("servers");
        return new Reference(
                info.get("title").text(),
                info.get("version").text(),
                info.textOrEmpty("description"),
                servers.isPresent() ? servers.get().items().get(0).get("url").text() : "",
                ContractReader.read(yaml),
                headers(root.get("components").get("securitySchemes")),
                OperationReader.operations(root.get("paths")),
                ModelReader.models(root));
    }

    private static List<HeaderRow> headers(SpecNode schemes) throws SpecException {
        List<HeaderRow> headers = new ArrayList<>();
        for (SpecNode.Entry scheme : schemes.entries()) {
            headers.add(new HeaderRow(
                    scheme.value().place(),
                    scheme.value().get("name").text(),
                    scheme.value().textOrEmpty("description")));
        }
        return List.copyOf(headers);
    }
}
