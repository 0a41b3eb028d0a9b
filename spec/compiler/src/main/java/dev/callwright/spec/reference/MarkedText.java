package dev.callwright.spec.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words of a page, some of which are code, lead somewhere, or are marked. */
record MarkedText(List<Part> parts) {

    static final MarkedText EMPTY = new MarkedText(List.of());

    static MarkedText of(String words) {
        return words.isEmpty() ? EMPTY : new MarkedText(List.of(new Words(words)));
    }

    static MarkedText code(String code) {
        return code.isEmpty() ? EMPTY : new MarkedText(List.of(new Code(code)));
    }

    static MarkedText link(String anchor, String label) {
        return new MarkedText(List.of(new Link(anchor, label)));
    }

    static MarkedText mark(Origin origin) {
        return new MarkedText(List.of(new Mark(origin)));
    }

    /** This and that, with a space between them where both say something. */
    MarkedText and(MarkedText next) {
        if (parts.isEmpty() || next.parts.isEmpty()) {
            return parts.isEmpty() ? next : this;
        }
        return join(List.of(this, next), " ");
    }

    static MarkedText join(List<MarkedText> texts, String between) {
        List<Part> parts = new ArrayList<>();
        for (MarkedText text : texts) {
            if (!parts.isEmpty() && !text.parts.isEmpty()) {
                parts.add(new Words(between));
            }
            parts.addAll(text.parts);
        }
        return new MarkedText(List.copyOf(parts));
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** What the text says in a given form. */
    String in(Form form) {
        return parts.stream().map(part -> part.in(form)).collect(Collectors.joining());
    }

    /** How the parts of a text are written. */
    interface Form {
        String words(String words);

        String code(String code);

        String link(String anchor, String label);

        String mark(Origin origin);
    }

    sealed interface Part {
        String in(Form form);
    }

    record Words(String words) implements Part {
        @Override
        public String in(Form form) {
            return form.words(words);
        }
    }

    record Code(String code) implements Part {
        @Override
        public String in(Form form) {
            return form.code(code);
        }
    }

    record Link(String anchor, String label) implements Part {
        @Override
        public String in(Form form) {
            return form.link(anchor, label);
        }
    }

    record Mark(Origin origin) implements Part {
        @Override
        public String in(Form form) {
            return form.mark(origin);
        }
    }
}
