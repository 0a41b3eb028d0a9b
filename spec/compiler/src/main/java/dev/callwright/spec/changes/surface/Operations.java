package dev.callwright.spec.changes.surface;

import dev.callwright.spec.read.SpecException;
import dev.callwright.spec.read.SpecNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The elements that are operations. */
final class Operations {

    private Operations() {}

    static List<Element> of(SpecNode root) throws SpecException {
        List<Element> operations = new ArrayList<>();
        for (SpecNode.Entry path : root.get("paths").entries()) {
            for (SpecNode.Entry method : path.value().entries()) {
                SpecNode operation = method.value();
                String address = method.key().toUpperCase(Locale.ROOT) + " " + path.key();
                operations.add(Element.of(
                        Kind.OPERATION,
                        "",
                        operation.get("operationId").text(),
                        address,
                        Fact.METHOD_AND_PATH,
                        address,
                        Fact.REQUEST,
                        schemas(operation, "requestBody"),
                        Fact.ANSWER,
                        schemas(operation, "responses"),
                        Fact.TITLE,
                        operation.textOrEmpty("summary"),
                        Fact.DESCRIPTION,
                        operation.textOrEmpty("description"),
                        Fact.INFERRED,
                        operation.textOrEmpty("x-inferred")));
            }
        }
        return operations;
    }

    private static String schemas(SpecNode operation, String part) throws SpecException {
        Set<String> names = new TreeSet<>();
        if (operation.find(part).isPresent()) {
            References.in(operation.get(part), names);
        }
        return String.join(", ", names);
    }
}
