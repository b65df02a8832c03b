package io.nosologist.http;

import io.nosologist.coding.CodeBook;
import io.nosologist.domain.CodeEntry;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes HTML in which no text can become markup. */
final class Html {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .escapeHtml(true)
          .sanitizeUrls(true)
          .attributeProviderFactory(context -> (node, tag, attributes) -> attributes.remove("rel"))
          .build();
  private static final Pattern CODE =
      Pattern.compile("\\b[A-Z][0-9][0-9A-Z](?:\\.[0-9A-Z]{1,4})?\\b");

  private Html() {}

  /** Text that stands in an element or a quoted attribute. */
  static String text(String words) {
    StringBuilder out = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Markdown as HTML; each code of the release becomes a link to its article. */
  static String ofMarkdown(String markdown, CodeBook book) {
    Node document = PARSER.parse(markdown);
    document.accept(new CodeLinks(book));
    return RENDERER.render(document);
  }

  /** A code as a link with its title. */
  static String link(CodeEntry entry) {
    return "<a href=\"/articles/%1$s\">%1$s</a> %2$s".formatted(entry.code(), text(entry.title()));
  }

  private static final class CodeLinks extends AbstractVisitor {
    private final CodeBook book;

    CodeLinks(CodeBook book) {
      this.book = book;
    }

    @Override
    public void visit(Link link) {
      // what is a link already stays as it is
    }

    @Override
    public void visit(Text text) {
      String words = text.getLiteral();
      Matcher matcher = CODE.matcher(words);
      Node last = text;
      int from = 0;
      while (matcher.find()) {
        Optional<CodeEntry> entry = book.find(matcher.group());
        if (entry.isPresent()) {
          Link link = new Link("/articles/" + entry.get().code(), null);
          link.appendChild(new Text(matcher.group()));
          last = after(last, new Text(words.substring(from, matcher.start())));
          last = after(last, link);
          from = matcher.end();
        }
      }
      if (from > 0) {
        after(last, new Text(words.substring(from)));
        text.unlink();
      }
    }

    private static Node after(Node node, Node next) {
      node.insertAfter(next);
      return next;
    }
  }
}
