package dev.callwright.spec.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words of a page, some of which are code, lead somewhere, or are marked. */
record Text(List<Part> parts) {

    static final Text EMPTY = new Text(List.of());

    static Text of(String words) {
        return words.isEmpty() ? EMPTY : new Text(List.of(new Words(words)));
    }

    static Text code(String code) {
        return code.isEmpty() ? EMPTY : new Text(List.of(new Code(code)));
    }

    static Text link(String anchor, String label) {
        return new Text(List.of(new Link(anchor, label)));
    }

    static Text mark(Origin origin) {
        return new Text(List.of(new Mark(origin)));
    }

    /** This and that, with a space between them where both say something. */
    Text and(Text next) {
        if (parts.isEmpty() || next.parts.isEmpty()) {
            return parts.isEmpty() ? next : this;
        }
        return join(List.of(this, next), " ");
    }

    static Text join(List<Text> texts, String between) {
        List<Part> parts = new ArrayList<>();
        for (Text text : texts) {
            if (!parts.isEmpty() && !text.parts.isEmpty()) {
                parts.add(new Words(between));
            }
            parts.addAll(text.parts);
        }
        return new Text(List.copyOf(parts));
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
