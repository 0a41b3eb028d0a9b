package dev.callwright.mapping;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.callwright.contract.CalleeVariable;
import dev.callwright.contract.Limit;
import dev.callwright.contract.Scenario;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of one callee, used again for the next one. What is said of the number and in {@code callInformation} is
 * written where it stays when it comes in this order, as it mostly does; whatever else comes is put in its place at the
 * end. There is room for everything from the start, so that nothing on the way has to ask for it.
 */
final class EntryWriter {

    private static final byte[] OPENING = ("{\"" + Field.NUMBER + "\":\"").getBytes(US_ASCII);
    private static final byte[] CALL_INFORMATION = ("\",\"" + Field.CALL_INFORMATION + "\":").getBytes(US_ASCII);
    private static final int NUMBER_ROOM = Math.max(Bytes.NUMBER_ROOM, (int) Limit.CALLEE_NUMBER_DIGITS.max());

    /** For all but members: the number, and the two braces at the end. */
    private static final int FRAME_ROOM = OPENING.length + NUMBER_ROOM + CALL_INFORMATION.length + 2;

    private final VariableEntry[] members;
    private final long required;
    private final Violations violations;

    private final Bytes number = new Bytes(NUMBER_ROOM);
    private final Bytes json;
    private final Bytes texts;

    /** For every member once, and the number. */
    private final int room;

    private long index;
    private long violationsBefore;
    private boolean numberGiven;
    private long given;
    private long slotsTaken;

    /** Where {@code callInformation} begins in the JSON: behind the number, or at first, for want of it, at 0. */
    private int informationStart;

    /** How far a number that came late has moved {@code callInformation}. */
    private int shifted;

    EntryWriter(Scenario scenario, Violations violations) {
        this.members = VariableEntry.of(scenario);
        this.violations = violations;
        long bits = 0;
        for (VariableEntry member : members) {
            bits |= member.required ? member.bit : 0;
        }
        required = bits;
        room = FRAME_ROOM + Arrays.stream(members).mapToInt(VariableEntry::room).sum();
        json = new Bytes(room);
        texts = new Bytes(room);
    }

    void begin(long entityIndex) {
        index = entityIndex;
        violationsBefore = violations.total();
        numberGiven = false;
        given = 0;
        slotsTaken = 0;
        number.length(0);
        texts.length(0);
        json.length(0);
        informationStart = 0;
        shifted = 0;
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
        complete();
        return true;
    }

    private void complete() {
        if (json.length() == informationStart) { // Nothing came for it.
            json.length(informationStart - CALL_INFORMATION.length);
            json.put('"');
        } else {
            if (informationStart == 0) {
                insertNumber();
            }
            json.array()[informationStart] = '{'; // Instead of the comma before its first key.
            json.put('}');
        }
        if (texts.length() > 0) {
            json.reserve(texts.length() + 1);
            json.put(texts);
        }
        json.put('}');
    }

    /** The JSON up to {@code callInformation}. */
    private void putHead() {
        json.put(OPENING);
        json.put(number);
        json.put(CALL_INFORMATION);
        informationStart = json.length();
    }

    /** For a number that came after the first value of {@code callInformation}. */
    private void insertNumber() {
        shifted = OPENING.length + number.length() + CALL_INFORMATION.length;
        json.shift(shifted);
        int end = json.length();
        json.length(0);
        putHead();
        json.length(end);
    }

    private void refuseMissing() {
        for (VariableEntry member : members) {
            if (member.required && (given & member.bit) == 0) {
                refuse(member.field, Rule.VALUE_MISSING, "the scenario requires a value");
            }
        }
    }

    Bytes json() {
        return json;
    }

    @SuppressWarnings("EnumOrdinal") // An index into an array of the enum's own size, on the hot path.
    VariableEntry member(CalleeVariable variable) {
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

    /** The number is complete and good: what comes before {@code callInformation} can be written. */
    void closeNumber() {
        if (json.length() == 0) {
            putHead();
        }
    }

    Bytes number() {
        return number;
    }

    /** Where the value goes, behind its key; null, and a violation, when it must not be there. */
    @Nullable
    Bytes open(VariableEntry member) {
        if (!take(member)) {
            return null;
        }
        Bytes out = target(member);
        out.put(member.key);
        member.start = out.length();
        return out;
    }

    /** As {@link #open(VariableEntry)}, of a text that is longer than the member allows. */
    @Nullable
    Bytes open(VariableEntry member, int units) {
        target(member).reserve(room + Text.MAX_BYTES_PER_UNIT * units);
        return open(member);
    }

    /** Ends the value that was opened last. */
    void close(VariableEntry member, Bytes out) {
        member.end = out.length();
        out.put('"');
    }

    /** As {@link #close}, of a value whose length is known only now. */
    void closeNumber(VariableEntry member, Bytes out) {
        int length = out.length() - member.start;
        if (length > member.maxLength) {
            refuseLength(member, length);
        }
        close(member, out);
    }

    /** Whether a value was given, even if it could not be written. */
    boolean isGiven(VariableEntry member) {
        return (given & member.bit) != 0;
    }

    /** Notes that a value was given, even if it cannot be written. */
    boolean take(VariableEntry member) {
        boolean free = member.allowed && (slotsTaken & member.slotBit) == 0;
        slotsTaken |= member.slotBit;
        given |= member.bit;
        if (!free) {
            refuseSlot(member);
        }
        return free;
    }

    private void refuseSlot(VariableEntry member) {
        if (!member.allowed) {
            refuse(member.field, Rule.VARIABLE_NOT_ALLOWED, "the scenario has no callInformation; use " + member.slot);
        } else {
            refuse(member.field, Rule.SLOT_CONFLICT, "another value fills " + member.slot + " already");
        }
    }

    void refuse(String field, Rule rule, String detail) {
        violations.add(new Violation(index, field, rule, detail));
    }

    void refuseLength(VariableEntry member, long length) {
        violations.add(tooLong(member, length));
    }

    void warnOfLength(VariableEntry member, long length) {
        violations.warn(tooLong(member, length));
    }

    private Violation tooLong(VariableEntry member, long length) {
        String detail = length + " characters; at most " + member.maxLength;
        return new Violation(index, member.field, Rule.VALUE_TOO_LONG, detail);
    }

    /** The value of a variable as it is sent; null when it is left out. */
    @Nullable
    String value(CalleeVariable variable) {
        VariableEntry member = member(variable);
        if ((given & member.bit) == 0) {
            return null;
        }
        int moved = member.inCallInformation ? shifted : 0;
        return Text.decode(target(member).array(), member.start + moved, member.end + moved);
    }

    private Bytes target(VariableEntry member) {
        return member.inCallInformation ? json : texts;
    }
}
