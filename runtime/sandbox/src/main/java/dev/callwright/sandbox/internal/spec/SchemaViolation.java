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
public record SchemaViolation(String field, String keyword, String rule) {

    static SchemaViolation of(Error error) {
        String field = field(error);
        String keyword = error.getKeyword();
        if (keyword.equals("required")) {
            return new SchemaViolation(join(field, error.getProperty()), keyword, keyword);
        }
        return new SchemaViolation(
                field, keyword, keyword + " " + error.getSchemaNode().toString().replace("\"", ""));
    }

    /** The same violation in a part of something larger. */
    public SchemaViolation in(String parent) {
        return new SchemaViolation(join(parent, field), keyword, rule);
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
