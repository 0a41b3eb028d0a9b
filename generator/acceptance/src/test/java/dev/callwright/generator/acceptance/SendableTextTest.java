package dev.callwright.generator.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Intent;
import dev.callwright.contract.Scenario;
import dev.callwright.contract.TextCharacters;
import dev.callwright.generator.internal.callee.model.CodePointSet;
import dev.callwright.generator.internal.callee.model.TextRule;
import dev.callwright.mapping.CalleeEncoder;
import dev.callwright.mapping.CalleeMapper;
import dev.callwright.mapping.CalleeSink;
import dev.callwright.mapping.TextFault;
import dev.callwright.mapping.Violations;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The compiler accepts the texts that the runtime sends. */
class SendableTextTest {

    private static final TextRule COMPILER = new TextRule(
            new CodePointSet(TextCharacters.REFUSED),
            new CodePointSet(TextCharacters.REPLACEMENT),
            new CodePointSet(TextCharacters.UNSEEN));

    @Test
    void bothSayTheSameOfEveryCharacter() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String text = "a" + Character.toString(codePoint);
            boolean refused = TextFault.of(text).isPresent();

            assertThat(COMPILER.faultAt(text).isPresent())
                    .as("U+%04X", codePoint)
                    .isEqualTo(refused);
        }
    }

    @Test
    void bothSayTheSameOfWhatIsEmpty() {
        CalleeEncoder<String> runtime = new CalleeEncoder<>(new Named(), new Violations());
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String text = Character.toString(codePoint);
            if (TextFault.of(text).isEmpty()) {
                assertThat(COMPILER.isBlank(text)).as("U+%04X", codePoint).isEqualTo(!runtime.encode(0, text));
            }
        }
    }

    private record Named() implements CalleeMapper<String> {

        @Override
        public Scenario scenario() {
            return Scenario.FINANCIAL_COLLECTION;
        }

        @Override
        public List<Intent> recallIntents() {
            return List.of();
        }

        @Override
        public void write(String name, CalleeSink sink) {
            sink.number(463200000007L);
            sink.text(CalleeVariable.NAME, name);
            sink.integer(CalleeVariable.BORROW_TOTAL_MONEY, 1);
            sink.text(CalleeVariable.DUE_DATE, "2026-02-01");
        }
    }
}
