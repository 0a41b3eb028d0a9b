package dev.callwright.spec.reference;

import java.util.List;

/** A page to read, whatever it is written in. */
record ReferenceContent(String title, List<Block> lead, List<Section> sections) {

    /**
     * A part of the page.
     *
     * @param anchor what links lead to; unique in the page
     */
    record Section(String anchor, String title, List<Block> blocks, List<Section> sections) {}

    sealed interface Block {}

    record Paragraph(MarkedText text) implements Block {}

    record Table(List<String> columns, List<Row> rows) implements Block {}

    /**
     * A row of a table.
     *
     * @param anchor what links to the row lead to; empty when there are none
     */
    record Row(String anchor, List<MarkedText> cells) {}
}
