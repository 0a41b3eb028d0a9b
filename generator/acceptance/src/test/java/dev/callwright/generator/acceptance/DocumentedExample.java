package dev.callwright.generator.acceptance;

import com.google.testing.compile.JavaFileObjects;
import dev.callwright.pages.DocumentationPage;
import dev.callwright.pages.Example;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * A Java example of a page, with what the reader takes for granted around it.
 *
 * @param given what the page declares for its examples
 */
record DocumentedExample(Example example, List<String> given) {

    private static final Pattern TYPE = Pattern.compile(
            "(?m)^(@.*\\s)?(?:(?:public|final|abstract|sealed|static) )*(class|record|interface|enum) (\\w+)");
    private static final Pattern HEAD = Pattern.compile("\\s*@(Callee\\(|CallTask|RecallOn|SuppressWarnings)[\\s\\S]*");
    private static final Pattern OF_COLLECTION =
            Pattern.compile("@Variable\\((value = )?\"(?!text\\d)|_COLLECTION|_RELAY|financialCollection");
    private static final Pattern COMMENT = Pattern.compile("//.*");

    private static final List<String> OF_A_LOAN = List.of(
            "@CalleeNumber String mobile0;",
            "@Variable(\"name\") String name0;",
            "@Variable(\"borrow_total_money\") BigDecimal amount0;",
            "@Variable(\"due_date\") LocalDate due0;");
    private static final List<String> OF_A_LEAD = OF_A_LOAN.subList(0, 1);

    static List<DocumentedExample> in(Path path) {
        DocumentationPage page = DocumentationPage.at(path);
        return page.examples().stream()
                .map(example -> new DocumentedExample(example, page.given()))
                .toList();
    }

    String place() {
        return example.place();
    }

    boolean isRight() {
        return example.mark().equals("right") || example.isOfStatements();
    }

    /** The problem that a wrong example is about: what its fence says, or else its section. */
    Optional<String> wrong() {
        String mark = example.mark();
        return mark.startsWith("wrong")
                ? Optional.of(mark.equals("wrong") ? example.fence().heading() : mark.substring(6))
                : Optional.empty();
    }

    JavaFileObject source() {
        String body = filled();
        if (example.isOfStatements()) {
            body = "abstract class Example {\n" + given(false) + "\nvoid run() throws Exception {\n"
                    + example.statements() + "\n} }";
        } else if (!isOfTypes()) {
            boolean headOnly = HEAD.matcher(code()).matches();
            body = (code().contains("@Callee(") ? "" : "@Callee(Scenario." + scenario() + ")\n")
                    + (headOnly ? code() + "\nclass Example { " : "class Example {\n" + code() + "\n")
                    + rest()
                    + " }";
        }
        return JavaFileObjects.forSourceLines(
                "com.acme.Example", "package com.acme;", example.imports(), body, before(), given(true), "");
    }

    private String code() {
        return example.code();
    }

    /** What the page declares: types, or members of the class whose method the statements are in. */
    private String given(boolean types) {
        return given.stream().filter(text -> TYPE.matcher(text).find() == types).collect(Collectors.joining("\n"));
    }

    /** The types of right examples further up, which statements may use, and others as far as they name them. */
    private String before() {
        List<String> declared = types().toList();
        return example.before().stream()
                .map(earlier -> new DocumentedExample(earlier, given))
                .filter(earlier -> earlier.example.mark().equals("right"))
                .filter(earlier -> earlier.types().noneMatch(declared::contains))
                .filter(earlier -> example.isOfStatements() || earlier.types().anyMatch(code()::contains))
                .map(DocumentedExample::filled)
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> types() {
        return TYPE.matcher(code()).results().map((MatchResult type) -> type.group(3));
    }

    private String scenario() {
        return isOfALoan() ? "FINANCIAL_COLLECTION" : "FINANCIAL_MARKETING";
    }

    private boolean isOfALoan() {
        return OF_COLLECTION.matcher(code()).find();
    }

    private boolean isOfTypes() {
        return types().findAny().isPresent();
    }

    private String filled() {
        return code().replace("{ ... }", code().contains("@Callee(") ? "{ " + rest() + " }" : "{ }");
    }

    /** What an example that is about something else need not say again. */
    private String rest() {
        String said = COMMENT.matcher(code()).replaceAll("");
        StringBuilder rest = new StringBuilder();
        for (String member : isOfALoan() ? OF_A_LOAN : OF_A_LEAD) {
            String what = member.startsWith("@Variable") ? member.split("[()]")[1] : "@CalleeNumber";
            if (!said.contains(what)) {
                rest.append(member).append(' ');
            }
        }
        return rest.toString();
    }
}
