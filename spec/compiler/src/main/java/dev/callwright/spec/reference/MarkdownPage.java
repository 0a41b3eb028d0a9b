package dev.callwright.spec.reference;

import dev.callwright.spec.reference.ReferenceContent.Block;
import dev.callwright.spec.reference.ReferenceContent.Paragraph;
import dev.callwright.spec.reference.ReferenceContent.Row;
import dev.callwright.spec.reference.ReferenceContent.Section;
import dev.callwright.spec.reference.ReferenceContent.Table;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page in Markdown with tables. */
final class MarkdownPage implements MarkedText.Form {

    private static final Pattern SYNTAX = Pattern.compile("[\\\\`*_\\[\\]<>|#~&]");

    private final StringBuilder text = new StringBuilder();

    private MarkdownPage() {}

    static String of(ReferenceContent page) {
        MarkdownPage markdown = new MarkdownPage();
        markdown.text.append("# ").append(markdown.words(page.title())).append("\n\n");
        page.lead().forEach(markdown::block);
        page.sections()
                .forEach(section -> markdown.text
                        .append("- ")
                        .append(markdown.link(section.anchor(), section.title()))
                        .append('\n'));
        page.sections().forEach(section -> markdown.section(section, "##"));
        return markdown.text.toString();
    }

    private void section(Section section, String level) {
        // The hosts make anchors of titles by rules of their own; these are ours and stay.
        text.append("\n<a id=\"").append(section.anchor()).append("\"></a>\n\n");
        text.append(level).append(' ').append(words(section.title())).append("\n\n");
        section.blocks().forEach(this::block);
        section.sections().forEach(inner -> section(inner, level + "#"));
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            text.append(paragraph.text().in(this)).append("\n\n");
        } else if (block instanceof Table table) {
            line(table.columns());
            line(table.columns().stream().map(column -> "---").toList());
            table.rows().forEach(this::row);
            text.append('\n');
        }
    }

    private void row(Row row) {
        List<String> cells = row.cells().stream().map(cell -> cell.in(this)).toList();
        String anchor = row.anchor().isEmpty() ? "" : "<a id=\"" + row.anchor() + "\"></a>";
        line(Stream.concat(Stream.of(anchor + cells.get(0)), cells.stream().skip(1))
                .toList());
    }

    private void line(List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    @Override
    public String words(String words) {
        return SYNTAX.matcher(words).replaceAll("\\\\$0");
    }

    /** A bar would end the cell also inside of code, unless it is escaped. */
    @Override
    public String code(String code) {
        return "`" + code.replace("|", "\\|") + "`";
    }

    @Override
    public String link(String anchor, String label) {
        return "[" + words(label) + "](#" + anchor + ")";
    }

    @Override
    public String mark(Origin origin) {
        return "*" + origin.label() + "*";
    }
}
