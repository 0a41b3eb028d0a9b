package dev.callwright.mapping;

import dev.callwright.annotation.TooLong;

/** Values that are texts: as they come, or shortened where that was asked for. */
final class TextWriter {

    private final EntryWriter entry;

    TextWriter(EntryWriter entry) {
        this.entry = entry;
    }

    void write(VariableEntry member, CharSequence value, TooLong tooLong) {
        int length = value.length();
        if (length <= member.maxLength) {
            send(member, value.toString());
            return;
        }
        switch (tooLong) {
            case FAIL -> refuse(member, length); // Without toString: the text may be of any size.
            case WARN -> {
                entry.warnOfLength(member, length);
                send(member, value.toString());
            }
            case SHORTEN, SHORTEN_AT_WORD -> {
                String start = Shortening.of(value, member.maxLength, tooLong == TooLong.SHORTEN_AT_WORD);
                if (start.isEmpty()) {
                    refuse(member, length);
                } else {
                    send(member, start);
                }
            }
        }
    }

    void refuse(VariableEntry member, UnconvertibleValueException refused) {
        entry.take(member);
        entry.refuse(member.field, Rule.VALUE_UNCONVERTIBLE, refused.detail());
    }

    private void refuse(VariableEntry member, int length) {
        entry.take(member);
        entry.refuseLength(member, length);
    }

    private void send(VariableEntry member, String text) {
        Bytes out = text.length() > member.maxLength ? entry.open(member, text.length()) : entry.open(member);
        if (out == null) {
            return;
        }
        int end = Text.encode(text, out.array(), out.length());
        if (end < 0) {
            TextFault fault = TextFault.of(text).orElseThrow();
            entry.refuse(member.field, fault.rule(), fault.detail());
        } else if (member.required && BlankText.is(text)) {
            entry.refuse(
                    member.field,
                    Rule.VALUE_EMPTY,
                    "the scenario requires a value; this one is empty, or nothing in it is seen");
        } else {
            out.length(end);
            entry.close(member, out);
        }
    }
}
