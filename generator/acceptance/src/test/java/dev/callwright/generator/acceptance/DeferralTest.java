package dev.callwright.generator.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.generator.CalleeProcessor;
import dev.callwright.generator.TaskProcessor;
import java.nio.file.Path;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another processor generates is there one round later. */
class DeferralTest {

    @TempDir
    Path temp;

    @Test
    void aMemberMayBeOfAGeneratedType() {
        JavaFileObject lead = Source.of(
                "Lead",
                "@Callee(Scenario.FINANCIAL_MARKETING)",
                "class Lead {",
                "    @CalleeNumber String mobile;",
                "    @Variable(\"text1\") java.util.Optional<Colour> colour;",
                "}");

        Compilation compilation = compile(Map.of("Colour", "enum Colour { RED }"), lead);

        assertThat(compilation.printed()).isEmpty();
        assertThat(compilation.generated("LeadCalleeMapper"))
                .contains("sink.name(CalleeVariable.TEXT1, Optionals.orNull(source.colour));");
    }

    @Test
    void aGeneratedSuperclassMayHoldMembers() {
        JavaFileObject lead =
                Source.of("Lead", "@Callee(Scenario.FINANCIAL_MARKETING)", "class Lead extends Person {}", "");
        String person = "abstract class Person { @dev.callwright.annotation.CalleeNumber String mobile; }";

        Compilation compilation = compile(Map.of("Person", person), lead);

        assertThat(compilation.printed()).isEmpty();
        assertThat(compilation.generated("LeadCalleeMapper")).contains("sink.number(source.mobile);");
    }

    @Test
    void aConverterMayBeGenerated() {
        JavaFileObject lead = Source.of(
                "Lead",
                "@Callee(Scenario.FINANCIAL_MARKETING)",
                "class Lead {",
                "    @CalleeNumber String mobile;",
                "    @Variable(value = \"text1\", converter = YesOrNo.class) boolean secured;",
                "}");
        String yesOrNo = "class YesOrNo implements dev.callwright.mapping.ValueConverter<Boolean> {"
                + " @Override public String convert(Boolean value) { return value ? \"yes\" : \"no\"; } }";

        Compilation compilation = compile(Map.of("YesOrNo", yesOrNo), lead);

        assertThat(compilation.printed()).isEmpty();
        assertThat(compilation.generated("LeadCalleeMapper"))
                .contains("sink.converted(CalleeVariable.TEXT1, source.secured, YES_OR_NO);");
    }

    @Test
    void aPathMayLeadThroughAGeneratedType() {
        JavaFileObject lead = Source.of(
                "Lead",
                "@Callee(Scenario.FINANCIAL_MARKETING)",
                "class Lead {",
                "    @CalleeNumber(path = \"phone.number\") Client client;",
                "    @CalleeDetails java.util.Optional<Phone> second;",
                "    @Variable(value = \"text2\", path = \"[0].number\") java.util.Optional<Phone[]> others;",
                "}",
                "class Client { Phone phone; }");
        String phone = "record Phone(@dev.callwright.annotation.Variable(\"text1\") String number) {}";

        Compilation compilation = compile(Map.of("Phone", phone), lead);

        assertThat(compilation.printed()).isEmpty();
        assertThat(compilation.generated("LeadCalleeMapper"))
                .contains(
                        "clientPhone == null ? null : clientPhone.number();",
                        "second == null ? null : second.number();");
    }

    @Test
    void aGeneratedClassMayBeDescribed() {
        JavaFileObject lead = Source.of(
                "LeadCallee",
                "@Callee(value = Scenario.FINANCIAL_MARKETING, of = Lead.class)",
                "interface LeadCallee {",
                "    @CalleeNumber String mobile();",
                "}");

        Compilation compilation = compile(Map.of("Lead", "record Lead(String mobile) {}"), lead);

        assertThat(compilation.printed()).isEmpty();
        assertThat(compilation.generated("LeadCalleeMapper")).contains("sink.number(source.mobile());");
    }

    @Test
    void aClassThatIsDescribedButNeverGeneratedIsReported() {
        JavaFileObject lead = Source.of(
                "LeadCallee",
                "@Callee(value = Scenario.FINANCIAL_MARKETING, of = Lead.class)",
                "interface LeadCallee {",
                "    @CalleeNumber String mobile();",
                "}");

        Compilation compilation = compile(Map.of(), lead);

        assertThat(compilation.messages())
                .filteredOn(Message::isOurs)
                .extracting(Message::id)
                .containsExactly("unresolved-type");
    }

    @Test
    void aGeneratedClassMayBeACallee() {
        String lead = "@dev.callwright.annotation.Callee(dev.callwright.contract.Scenario.FINANCIAL_MARKETING)"
                + " record Lead(@dev.callwright.annotation.CalleeNumber String mobile) {}";

        Compilation compilation = compile(Map.of("Lead", lead), Source.of("Other", "class Other {}"));

        assertThat(compilation.printed()).isEmpty();
        assertThat(compilation.generated("LeadCalleeMapper")).contains("sink.number(source.mobile());");
    }

    @Test
    void aTaskMayBeOfAGeneratedCallee() {
        JavaFileObject task = Source.of(
                "Morning", "@dev.callwright.annotation.CallTask(callee = Lead.class, agent = 41)", "class Morning {}");
        String lead = "@dev.callwright.annotation.Callee(dev.callwright.contract.Scenario.FINANCIAL_MARKETING)"
                + " record Lead(@dev.callwright.annotation.CalleeNumber String mobile) {}";

        Compilation compilation = compile(Map.of("Lead", lead), task);

        assertThat(compilation.printed()).isEmpty();
        assertThat(compilation.generated("MorningCallTask")).contains("StartStage<MorningCallTask> named(");
    }

    @Test
    void whatOthersDoNotMapMayBeUnresolvedForLong() {
        JavaFileObject lead = Source.of(
                "Lead",
                "@Callee(Scenario.FINANCIAL_MARKETING)",
                "class Lead {",
                "    @CalleeNumber String mobile;",
                "    Colour colour;",
                "    LeadCalleeMapper mapper;",
                "}");

        Compilation compilation = compile(Map.of("Colour", "enum Colour { RED }"), lead);

        assertThat(compilation.printed()).isEmpty();
    }

    @Test
    void aDeferredClassWithAMistakeIsReportedOnce() {
        JavaFileObject lead = Source.of(
                "Lead",
                "@Callee(Scenario.FINANCIAL_MARKETING)",
                "class Lead {",
                "    @CalleeNumber String mobile;",
                "    @Variable(\"txt1\") Colour colour;",
                "}");

        Compilation compilation = compile(Map.of("Colour", "enum Colour { RED }"), lead);

        assertThat(compilation.messages()).extracting(Message::id).containsExactly("unknown-variable");
    }

    @Test
    void aMapperThatAnotherProcessorHasWrittenInTheSameRoundHasTheNameOfOurs() {
        JavaFileObject lead = Source.of(
                "Lead", "@Callee(Scenario.FINANCIAL_MARKETING)", "record Lead(@CalleeNumber String mobile) {}");

        Compilation compilation = Compiler.into(temp)
                .withProcessors(
                        new OtherProcessor(Map.of("LeadCalleeMapper", "class LeadCalleeMapper {}")),
                        new CalleeProcessor())
                .compile(lead);

        assertThat(compilation.messages()).extracting(Message::id).containsExactly("mapper-name-taken");
    }

    private Compilation compile(Map<String, String> generatedByOthers, JavaFileObject source) {
        return Compiler.into(temp)
                .withProcessors(new CalleeProcessor(), new TaskProcessor(), new OtherProcessor(generatedByOthers))
                .compile(source);
    }
}
