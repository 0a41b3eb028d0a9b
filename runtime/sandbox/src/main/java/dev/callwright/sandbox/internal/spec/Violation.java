package dev.callwright.sandbox.internal.spec;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import org.jspecify.annotations.Nullable;

/**
 * A broken rule of a schema; never a value of the request.
 *
 * @param field where, such as {@code allowSendTime[0].strTime}; empty for the whole
 * @param keyword the schema's keyword, such as {@code maxLength}
 * @param rule the keyword with the schema's value, such as {@code maxLength 30}
 */
public record Violation(String field, String keyword, String rule) {

    static Violation of(Error error) {
        String field = field(error);
        String keyword = error.getKeyword();
        if (keyword.equals("required")) {
            return new Violation(join(field, error.getProperty()), keyword, keyword);
        }
        return new Violation(
                field, keyword, keyword + " " + error.getSchemaNode().toString().replace("\"", ""));
    }

    /** The same violation in a part of something larger. */
    public Violation in(String parent) {
        return new Violation(join(parent, field), keyword, rule);
    }

    private static String field(Error error) {
        NodePath location = error.getInstanceLocation();
        int names = location.getNameCount();
        // A key of the caller's own choice may be personal, so it is not repeated.
        boolean ownKey = error.getSchemaLocation().getFragment().toString().contains("/additionalProperties/");
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < names; i++) {
            Object element = location.getElement(i);
            if (element instanceof Integer index) {
                field.append('[').append(index).append(']');
            } else {
                field.append(i == 0 ? "" : ".").append(ownKey && i == names - 1 ? "*" : element);
            }
        }
        return field.toString();
    }

    private static String join(String parent, @Nullable String child) {
        if (child == null || child.isEmpty()) {
            return parent;
        }
        return parent.isEmpty() ? child : parent + "." + child;
    }
}
