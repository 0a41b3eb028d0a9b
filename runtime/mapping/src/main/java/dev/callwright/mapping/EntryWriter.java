package dev.callwright.mapping;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of one callee, used again for the next one. Values come in any order, so the two objects they belong to are
 * written side by side and joined at the end.
 */
final class EntryWriter {

    /** What any number or date needs at most: the sign, digits, point and leading zero of a long. */
    static final int NUMBER_ROOM = 22;

    private static final byte[] OPENING = ("{\"" + Field.NUMBER + "\":\"").getBytes(US_ASCII);
    private static final byte[] CALL_INFORMATION = (",\"" + Field.CALL_INFORMATION + "\":{").getBytes(US_ASCII);

    private final Member[] members;
    private final long required;
    private final Violations violations;

    private final Bytes number = new Bytes(NUMBER_ROOM);
    private final Bytes information = new Bytes(512);
    private final Bytes texts = new Bytes(512);
    private final Bytes json = new Bytes(1024);

    private long index;
    private long violationsBefore;
    private boolean numberGiven;
    private long given;
    private long slotsTaken;

    EntryWriter(Scenario scenario, Violations violations) {
        this.members = Member.of(scenario);
        this.violations = violations;
        long bits = 0;
        for (Member member : members) {
            bits |= member.required ? member.bit : 0;
        }
        required = bits;
    }

    void begin(long entityIndex) {
        index = entityIndex;
        violationsBefore = violations.total();
        numberGiven = false;
        given = 0;
        slotsTaken = 0;
        number.length(0);
        information.length(0);
        texts.length(0);
        json.length(0);
    }

    /** Whether the callee keeps the contract; then {@link #json()} is complete. */
    boolean end() {
        if (!numberGiven) {
            refuse(Field.NUMBER, Rule.NUMBER_MISSING, "a callee needs a number");
        }
        if ((given & required) != required) {
            refuseMissing();
        }
        if (violations.total() != violationsBefore) {
            return false;
        }
        json.reserve(
                OPENING.length + number.length() + CALL_INFORMATION.length + information.length() + texts.length() + 3);
        json.put(OPENING);
        json.put(number, 0);
        json.put('"');
        if (information.length() > 0) {
            json.put(CALL_INFORMATION);
            json.put(information, 1); // Its first byte is the comma before a key.
            json.put('}');
        }
        json.put(texts, 0);
        json.put('}');
        return true;
    }

    private void refuseMissing() {
        for (Member member : members) {
            if (member.required && (given & member.bit) == 0) {
                refuse(member.field, Rule.VALUE_MISSING, "the scenario requires a value");
            }
        }
    }

    Bytes json() {
        return json;
    }

    @SuppressWarnings("EnumOrdinal") // An index into an array of the enum's own size, on the hot path.
    Member member(CalleeVariable variable) {
        return members[variable.ordinal()];
    }

    /** Where the digits of the number go; null, and a violation, when they are there already. */
    @Nullable
    Bytes openNumber() {
        if (numberGiven) {
            refuse(Field.NUMBER, Rule.SLOT_CONFLICT, "the mapper gives two numbers");
            return null;
        }
        numberGiven = true;
        return number;
    }

    Bytes number() {
        return number;
    }

    /** Where the value goes, behind its key; null, and a violation, when it must not be there. */
    @Nullable
    Bytes open(Member member, int room) {
        if (!take(member)) {
            return null;
        }
        Bytes out = target(member);
        out.reserve(member.key.length + room + 1);
        out.put(member.key);
        member.start = out.length();
        return out;
    }

    /** Ends the value that was opened last. */
    void close(Member member, Bytes out) {
        member.end = out.length();
        out.put('"');
    }

    /** As {@link #close}, of a value whose length is known only now. */
    void closeNumber(Member member, Bytes out) {
        int length = out.length() - member.start;
        if (length > member.maxLength) {
            refuseLength(member, length);
        }
        close(member, out);
    }

    /** Whether a value was given, even if it could not be written. */
    boolean isGiven(Member member) {
        return (given & member.bit) != 0;
    }

    /** Notes that a value was given, even if it cannot be written. */
    boolean take(Member member) {
        boolean free = (slotsTaken & member.slotBit) == 0;
        slotsTaken |= member.slotBit;
        given |= member.bit;
        if (!member.allowed) {
            refuse(member.field, Rule.VARIABLE_NOT_ALLOWED, "the scenario has no callInformation; use " + member.slot);
            return false;
        }
        if (!free) {
            refuse(member.field, Rule.SLOT_CONFLICT, "another value fills " + member.slot + " already");
        }
        return free;
    }

    void refuse(String field, Rule rule, String detail) {
        violations.add(new Violation(index, field, rule, detail));
    }

    void refuseLength(Member member, long length) {
        violations.add(tooLong(member, length));
    }

    void warnOfLength(Member member, long length) {
        violations.warn(tooLong(member, length));
    }

    private Violation tooLong(Member member, long length) {
        String detail = length + " characters; at most " + member.maxLength;
        return new Violation(index, member.field, Rule.VALUE_TOO_LONG, detail);
    }

    /** The value of a variable as it is sent; null when it is left out. */
    @Nullable
    String value(CalleeVariable variable) {
        Member member = member(variable);
        return (given & member.bit) == 0 ? null : Text.decode(target(member).array(), member.start, member.end);
    }

    private Bytes target(Member member) {
        return member.inCallInformation ? information : texts;
    }
}
