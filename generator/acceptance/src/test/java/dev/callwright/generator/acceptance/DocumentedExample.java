package dev.callwright.generator.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/**
 * A Java example of a page, with what the reader takes for granted around it.
 *
 * @param heading of the section that it stands in
 * @param mark what its fence says after {@code java}
 * @param given the members that a comment in front of the fence adds
 * @param before the classes of right examples further up on the page
 */
record DocumentedExample(Path page, int line, String heading, String mark, String given, String before, String code) {

    private static final Pattern FENCE = Pattern.compile("```java ?(.*)");
    private static final Pattern HEADING = Pattern.compile("#+ (.*)");
    private static final Pattern GIVEN = Pattern.compile("<!-- given: (.*) -->");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(@.*\\s)?((public|final|abstract|sealed|static) )*(class|record|interface|enum) ");
    private static final Pattern HEAD = Pattern.compile("\\s*@(Callee\\(|CallTask|RecallOn|SuppressWarnings)[\\s\\S]*");
    private static final Pattern OF_COLLECTION =
            Pattern.compile("@Variable\\((value = )?\"(?!text\\d)|_COLLECTION|_RELAY|financialCollection");
    private static final Pattern COMMENT = Pattern.compile("//.*");
    private static final String IMPORTS = """
            import dev.callwright.annotation.*;
            import dev.callwright.contract.*;
            import dev.callwright.contract.model.*;
            import dev.callwright.mapping.*;
            import dev.callwright.runtime.*;
            import dev.callwright.runtime.SubmitOutcome.*;
            import dev.callwright.task.*;
            import jakarta.persistence.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import java.util.stream.*;
            import org.jspecify.annotations.*;
            import static dev.callwright.contract.FinancialCollectionV2Intent.*;
            import static dev.callwright.contract.GlobalIntent.*;
            import static dev.callwright.contract.model.RecallType.*;
            """;

    private static final List<String> OF_A_LOAN = List.of(
            "@CalleeNumber String mobile0;",
            "@Variable(\"name\") String name0;",
            "@Variable(\"borrow_total_money\") BigDecimal amount0;",
            "@Variable(\"due_date\") LocalDate due0;");
    private static final List<String> OF_A_LEAD = OF_A_LOAN.subList(0, 1);

    static List<DocumentedExample> in(Path page) {
        List<DocumentedExample> examples = new ArrayList<>();
        List<String> lines = lines(page);
        String heading = "";
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher title = HEADING.matcher(lines.get(i));
            Matcher fence = FENCE.matcher(lines.get(i));
            if (title.matches()) {
                heading = title.group(1);
            } else if (fence.matches()) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
                Matcher given = GIVEN.matcher(i == 0 ? "" : lines.get(i - 1));
                DocumentedExample example = new DocumentedExample(
                        page,
                        i + 1,
                        heading,
                        fence.group(1),
                        given.matches() ? given.group(1) : "",
                        before,
                        String.join("\n", lines.subList(i + 1, end)));
                examples.add(example);
                before += example.mark.equals("right") && example.isOfTypes() ? example.filled() + "\n" : "";
                i = end;
            }
        }
        return examples;
    }

    String place() {
        return page.normalize() + ":" + line;
    }

    boolean isRight() {
        return mark.equals("right") || mark.equals("statements");
    }

    /** The problem that a wrong example is about: what its fence says, or else its section. */
    Optional<String> wrong() {
        return mark.startsWith("wrong")
                ? Optional.of(mark.equals("wrong") ? heading : mark.substring(6))
                : Optional.empty();
    }

    JavaFileObject source() {
        String body = filled();
        if (mark.equals("statements")) {
            body = "class Example {\n" + given + "\nvoid run() {\n" + body + "\n} }\n" + before;
        } else if (!isOfTypes()) {
            boolean headOnly = HEAD.matcher(code).matches();
            body = (code.contains("@Callee(") ? "" : "@Callee(Scenario." + scenario() + ")\n")
                    + (headOnly ? code + "\nclass Example { " : "class Example {\n" + code + "\n")
                    + given
                    + rest()
                    + " }";
        } else {
            body = body + "\n" + given;
        }
        return Source.of("Example", IMPORTS, body);
    }

    private String scenario() {
        return isOfALoan() ? "FINANCIAL_COLLECTION" : "FINANCIAL_MARKETING";
    }

    private boolean isOfALoan() {
        return OF_COLLECTION.matcher(code).find();
    }

    private boolean isOfTypes() {
        return TYPE.matcher(code).find();
    }

    private String filled() {
        return code.replace("{ ... }", code.contains("@Callee(") ? "{ " + rest() + " }" : "{ }")
                .replace("-> ...", "-> {}");
    }

    /** What an example that is about something else need not say again. */
    private String rest() {
        String said = COMMENT.matcher(code).replaceAll("");
        StringBuilder rest = new StringBuilder();
        for (String member : isOfALoan() ? OF_A_LOAN : OF_A_LEAD) {
            String what = member.startsWith("@Variable") ? member.split("[()]")[1] : "@CalleeNumber";
            if (!said.contains(what)) {
                rest.append(member).append(' ');
            }
        }
        return rest.toString();
    }

    private static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
