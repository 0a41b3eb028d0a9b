package dev.callwright.sandbox.internal.spec;

import com.networknt.schema.regex.RegularExpression;
import java.util.regex.Pattern;

/** A pattern with the meaning that OpenAPI gives it. */
final class EcmaPattern {

    private EcmaPattern() {}

    static RegularExpression of(String regex) {
        // In OpenAPI a $ is the end of the text; in Java it also stands before a last line break.
        String exact =
                regex.endsWith("$") && !regex.endsWith("\\$") ? regex.substring(0, regex.length() - 1) + "\\z" : regex;
        Pattern pattern = Pattern.compile(exact);
        return text -> pattern.matcher(text).find();
    }
}
