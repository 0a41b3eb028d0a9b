package dev.callwright.spec.changes.surface;

import dev.callwright.spec.read.SpecException;
import dev.callwright.spec.read.SpecNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which schemas users write, and which they read.
 *
 * @param sent in requests
 * @param answered in responses, and in what the service sends on its own
 */
record References(Set<String> sent, Set<String> answered) {

    static References of(SpecNode root) throws SpecException {
        References references = new References(new HashSet<>(), new HashSet<>());
        for (SpecNode.Entry path : root.get("paths").entries()) {
            for (SpecNode.Entry method : path.value().entries()) {
                for (SpecNode.Entry part : method.value().entries()) {
                    if (part.key().equals("requestBody")) {
                        in(part.value(), references.sent);
                    } else if (part.key().equals("responses") || part.key().equals("callbacks")) {
                        in(part.value(), references.answered);
                    }
                }
            }
        }
        SpecNode schemas = root.get("components").get("schemas");
        follow(schemas, references.sent);
        follow(schemas, references.answered);
        return references;
    }

    Use use(String schema) {
        return Use.of(sent.contains(schema), answered.contains(schema));
    }

    private static void follow(SpecNode schemas, Set<String> names) throws SpecException {
        Set<String> before = Set.of();
        while (!before.equals(names)) {
            before = Set.copyOf(names);
            for (String name : before) {
                Optional<SpecNode> schema = schemas.find(name);
                if (schema.isPresent()) {
                    in(schema.get(), names);
                }
            }
        }
    }

    /** Adds the schemas that something refers to. */
    static void in(SpecNode node, Set<String> names) throws SpecException {
        if (node.isMapping()) {
            for (SpecNode.Entry entry : node.entries()) {
                if (entry.key().equals("$ref")) {
                    names.add(name(entry.value().text()));
                } else {
                    in(entry.value(), names);
                }
            }
        } else if (node.isList()) {
            for (SpecNode item : node.items()) {
                in(item, names);
            }
        }
    }

    static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
