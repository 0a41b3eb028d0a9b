package dev.callwright.spec.reference;

import dev.callwright.spec.reference.ReferenceContent.Block;
import dev.callwright.spec.reference.ReferenceContent.Paragraph;
import dev.callwright.spec.reference.ReferenceContent.Row;
import dev.callwright.spec.reference.ReferenceContent.Section;
import dev.callwright.spec.reference.ReferenceContent.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A page as one HTML file: its style is in it, and it fetches and runs nothing. */
final class HtmlPage implements MarkedText.Form {

    private final StringBuilder html = new StringBuilder();

    private HtmlPage() {}

    static String of(ReferenceContent page) {
        HtmlPage writer = new HtmlPage();
        String title = writer.words(page.title());
        writer.html.append("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                """);
        writer.html.append("<title>").append(title).append("</title>\n");
        writer.html.append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n");
        writer.contents(page);
        writer.html.append("<main>\n<h1>").append(title).append("</h1>\n");
        page.lead().forEach(writer::block);
        page.sections().forEach(section -> writer.section(section, 2));
        return writer.html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void contents(ReferenceContent page) {
        html.append("<nav aria-label=\"Contents\">\n<ul>\n");
        for (Section section : page.sections()) {
            html.append("<li>").append(link(section.anchor(), section.title()));
            if (!section.sections().isEmpty()) {
                html.append("\n<ul>\n");
                section.sections()
                        .forEach(inner -> html.append("<li>")
                                .append(link(inner.anchor(), inner.title()))
                                .append("</li>\n"));
                html.append("</ul>\n");
            }
            html.append("</li>\n");
        }
        html.append("</ul>\n</nav>\n");
    }

    private void section(Section section, int level) {
        html.append("<section id=\"").append(section.anchor()).append("\">\n");
        html.append("<h").append(level).append('>');
        html.append(link(section.anchor(), section.title()));
        html.append("</h").append(level).append(">\n");
        section.blocks().forEach(this::block);
        section.sections().forEach(inner -> section(inner, level + 1));
        html.append("</section>\n");
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            html.append("<p>").append(paragraph.text().in(this)).append("</p>\n");
        } else if (block instanceof Table table) {
            html.append("<div class=\"wide\"><table>\n<thead><tr>");
            table.columns()
                    .forEach(column -> html.append("<th scope=\"col\">")
                            .append(words(column))
                            .append("</th>"));
            html.append("</tr></thead>\n<tbody>\n");
            table.rows().forEach(this::row);
            html.append("</tbody>\n</table></div>\n");
        }
    }

    private void row(Row row) {
        html.append(row.anchor().isEmpty() ? "<tr>" : "<tr id=\"" + row.anchor() + "\">");
        row.cells().forEach(cell -> html.append("<td>").append(cell.in(this)).append("</td>"));
        html.append("</tr>\n");
    }

    @Override
    public String words(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String code(String code) {
        return "<code>" + words(code) + "</code>";
    }

    @Override
    public String link(String anchor, String label) {
        return "<a href=\"#" + anchor + "\">" + words(label) + "</a>";
    }

    @Override
    public String mark(Origin origin) {
        return "<mark class=\"" + origin.label() + "\">" + origin.label() + "</mark>";
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(HtmlPage.class.getResourceAsStream("page.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
