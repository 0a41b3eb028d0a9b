package dev.callwright.examples.benchmarks.encoding;

import dev.callwright.mapping.CalleeEncoder;
import dev.callwright.mapping.Violations;

/** The mapper that Callwright generates, with everything that is checked before sending. */
final class CallwrightEncoder implements Encoder {

    private final CalleeEncoder<LoanAccount> encoder =
            new CalleeEncoder<>(new LoanAccountCalleeMapper(), new Violations());

    @Override
    public void encode(LoanAccount account, Output output) {
        if (!encoder.encode(0, account)) {
            throw new IllegalStateException("the made-up account breaks the contract");
        }
        output.write(encoder.buffer(), 0, encoder.length());
        output.write(',');
    }
}
