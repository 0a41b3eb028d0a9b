package dev.callwright.examples.benchmarks.encoding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Jackson's generator, called by hand: names encoded once, values through their own texts. */
final class JacksonStreamingEncoder implements Encoder {

    static final SerializableString NUMBER = new SerializedString("calleeNumber");
    static final SerializableString INFORMATION = new SerializedString("callInformation");
    static final SerializableString NAME = new SerializedString("name");
    static final SerializableString OUTSTANDING = new SerializedString("borrow_total_money");
    static final SerializableString DUE_DATE = new SerializedString("due_date");
    static final SerializableString DUE_DAYS = new SerializedString("due_days");
    static final SerializableString PLATFORM = new SerializedString("platform");
    static final SerializableString GENDER = new SerializedString("gender");
    static final SerializableString LOAN_DATE = new SerializedString("loan_date");
    static final SerializableString LOAN_TOTAL = new SerializedString("loan_total_money");
    static final SerializableString FEE = new SerializedString("overdue_fee");
    static final SerializableString CONTACT = new SerializedString("emergency_contact_name");

    private final JsonGenerator json;

    JacksonStreamingEncoder(Output output) throws IOException {
        json = generator(output);
    }

    /** Of entries that are separated by commas. */
    static JsonGenerator generator(Output output) throws IOException {
        return new JsonFactory().createGenerator(output).setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    @Override
    public void encode(LoanAccount account, Output output) throws IOException {
        json.writeStartObject();
        write(NUMBER, account.mobile());
        json.writeFieldName(INFORMATION);
        json.writeStartObject();
        write(NAME, account.borrower());
        write(OUTSTANDING, account.outstanding().toPlainString());
        write(DUE_DATE, account.dueDate().toString());
        write(DUE_DAYS, Integer.toString(account.dueDays()));
        write(PLATFORM, account.product());
        write(GENDER, account.gender().name());
        write(LOAN_DATE, account.loanDate().toString());
        write(LOAN_TOTAL, account.loanTotal().toPlainString());
        write(FEE, account.overdueFee().toPlainString());
        write(CONTACT, account.emergencyContact());
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw(',');
    }

    @Override
    public void finish() throws IOException {
        json.flush();
    }

    private void write(SerializableString name, String value) throws IOException {
        json.writeFieldName(name);
        json.writeString(value);
    }
}
