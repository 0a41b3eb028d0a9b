package dev.callwright.spec.changes.surface;

import java.util.EnumMap;
import java.util.Map;

/**
 * One thing that users of a contract can name.
 *
 * @param owner what it is a part of, such as a schema, a table or an operation; empty without one
 * @param name unique among those of its kind and owner
 * @param evidence what tells that it is the same under another name, such as a code or a slot; empty when nothing does
 * @param use who meets it
 * @param facts what is said of it; what is absent is not said
 */
public record Element(Kind kind, String owner, String name, String evidence, Use use, Map<Fact, String> facts) {

    public Element {
        facts = Map.copyOf(facts);
    }

    static Element of(Kind kind, String owner, String name, String evidence, Object... facts) {
        Map<Fact, String> said = new EnumMap<>(Fact.class);
        for (int i = 0; i < facts.length; i += 2) {
            String value = facts[i + 1].toString();
            if (!value.isEmpty()) {
                said.put((Fact) facts[i], value);
            }
        }
        return new Element(kind, owner, name, evidence, Use.NEITHER, said);
    }

    /** The value of a fact, or "" where nothing is said. */
    public String fact(Fact fact) {
        return facts.getOrDefault(fact, "");
    }

    public boolean is(Fact fact) {
        return fact(fact).equals("true");
    }
}
