package dev.callwright.examples.benchmarks.encoding;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;

/** Jackson's generator with values that are encoded by hand into a scratch buffer, without a String for any of them. */
final class JacksonRawEncoder implements Encoder {

    private final JsonGenerator json;
    private final byte[] value = new byte[256];

    JacksonRawEncoder(Output output) throws IOException {
        json = JacksonStreamingEncoder.generator(output);
    }

    @Override
    public void encode(LoanAccount account, Output output) throws IOException {
        json.writeStartObject();
        write(JacksonStreamingEncoder.NUMBER, HandTunedEncoder.ascii(account.mobile(), value, 0));
        json.writeFieldName(JacksonStreamingEncoder.INFORMATION);
        json.writeStartObject();
        write(JacksonStreamingEncoder.NAME, HandTunedEncoder.text(account.borrower(), value, 0));
        write(JacksonStreamingEncoder.OUTSTANDING, HandTunedEncoder.amount(account.outstanding(), value, 0));
        write(JacksonStreamingEncoder.DUE_DATE, HandTunedEncoder.date(account.dueDate(), value, 0));
        write(JacksonStreamingEncoder.DUE_DAYS, HandTunedEncoder.integer(account.dueDays(), value, 0));
        write(JacksonStreamingEncoder.PLATFORM, HandTunedEncoder.text(account.product(), value, 0));
        write(
                JacksonStreamingEncoder.GENDER,
                HandTunedEncoder.ascii(account.gender().name(), value, 0));
        write(JacksonStreamingEncoder.LOAN_DATE, HandTunedEncoder.date(account.loanDate(), value, 0));
        write(JacksonStreamingEncoder.LOAN_TOTAL, HandTunedEncoder.amount(account.loanTotal(), value, 0));
        write(JacksonStreamingEncoder.FEE, HandTunedEncoder.amount(account.overdueFee(), value, 0));
        write(JacksonStreamingEncoder.CONTACT, HandTunedEncoder.text(account.emergencyContact(), value, 0));
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw(',');
    }

    @Override
    public void finish() throws IOException {
        json.flush();
    }

    private void write(SerializableString name, int length) throws IOException {
        json.writeFieldName(name);
        json.writeRawUTF8String(value, 0, length);
    }
}
