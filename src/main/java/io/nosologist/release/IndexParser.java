package io.nosologist.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the Alphabetic Index, the External Cause Index, the Table of Neoplasms and the Table of
 * Drugs and Chemicals, which share one format: main terms with terms below, each with codes or one
 * code a column.
 */
final class IndexParser {
  private static final Pattern CODE =
      Pattern.compile("([A-Z](?:[0-9][0-9A-Z]|[A-Z][0-9])(?:\\.[0-9A-Z]{1,4})?)\\.?(-*)");
  private static final Pattern SEE_CODE =
      Pattern.compile(
          "(?:sub)?categor(?:y|ies) (" + CODE.pattern() + ")|code (" + CODE.pattern() + ")");

  private final ReleaseTerm.Kind kind;
  private final ReleaseDraft draft;
  private final SeeResolver resolver;
  private final List<String> columns = new ArrayList<>();

  private IndexParser(ReleaseTerm.Kind kind, ReleaseDraft draft, SeeResolver resolver) {
    this.kind = kind;
    this.draft = draft;
    this.resolver = resolver;
  }

  static void parse(XmlNode root, ReleaseTerm.Kind kind, ReleaseDraft draft) {
    List<XmlNode> mainTerms = new ArrayList<>();
    root.children("letter").forEach(letter -> mainTerms.addAll(letter.children("mainTerm")));
    IndexParser parser = new IndexParser(kind, draft, new SeeResolver(mainTerms));
    for (XmlNode heading : root.children("indexHeading")) {
      for (XmlNode head : heading.children("head")) {
        String column = head.attribute("col");
        parser.put(column == null ? 0 : number(column), head.text());
      }
    }
    mainTerms.forEach(term -> parser.term(term, List.of()));
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private void put(int column, String name) {
    while (columns.size() <= column) {
      columns.add("");
    }
    columns.set(column, name);
  }

  private void term(XmlNode node, List<String> above) {
    List<String> path = new ArrayList<>(above);
    path.add(node.childText("title"));
    boolean coded = ownCodes(node, path);
    if (!coded) {
      see(node, path);
    }
    for (XmlNode child : node.children("term")) {
      boolean dropMain = kind == ReleaseTerm.Kind.INDEX_NEOPLASM && node.name().equals("mainTerm");
      term(child, dropMain ? List.of() : path);
    }
  }

  /** Adds the codes of a line, or of a row of a table; false where it has none. */
  private boolean ownCodes(XmlNode node, List<String> path) {
    return columns.isEmpty() ? line(node, path) : cells(node, path);
  }

  /** Adds the line's own code; false where it has none. */
  private boolean line(XmlNode node, List<String> path) {
    return line(node, path, "code") || line(node, path, "seecat") || line(node, path, "subcat");
  }

  private boolean line(XmlNode node, List<String> path, String element) {
    boolean any = false;
    for (XmlNode code : node.children(element)) {
      Matcher matcher = CODE.matcher(code.text());
      if (matcher.matches()) {
        boolean incomplete = !matcher.group(2).isEmpty() || !element.equals("code");
        add(matcher.group(1), path, manifestations(node), incomplete);
        any = true;
      }
    }
    return any;
  }

  private static List<String> manifestations(XmlNode node) {
    List<String> codes = new ArrayList<>();
    for (XmlNode manifestation : node.children("manif")) {
      Matcher matcher = CODE.matcher(manifestation.text());
      if (matcher.matches()) {
        codes.add(matcher.group(1));
      }
    }
    return codes;
  }

  private boolean cells(XmlNode row, List<String> path) {
    boolean any = false;
    for (XmlNode cell : row.children("cell")) {
      Matcher matcher = CODE.matcher(cell.text());
      String column = cell.attribute("col");
      int number = column == null ? 0 : number(column);
      if (matcher.matches() && number < columns.size()) {
        List<String> full = new ArrayList<>(path);
        full.add(columns.get(number));
        add(matcher.group(1), full, List.of(), !matcher.group(2).isEmpty());
        any = true;
      }
    }
    return any;
  }

  private void see(XmlNode node, List<String> path) {
    List<XmlNode> references = new ArrayList<>(node.children("see"));
    references.addAll(node.children("seeAlso"));
    for (XmlNode reference : references) {
      boolean resolved = seeCode(reference.text(), path) || seeTerm(reference.text(), path);
      draft.counts.merge(
          (resolved ? "see lines resolved " : "see lines skipped ") + kind, 1, Integer::sum);
    }
  }

  private boolean seeCode(String text, List<String> path) {
    Matcher matcher = SEE_CODE.matcher(text);
    if (!matcher.matches()) {
      return false;
    }
    Matcher code = CODE.matcher(text.substring(text.lastIndexOf(' ') + 1));
    if (!code.matches()) {
      return false;
    }
    add(code.group(1), path, List.of(), true);
    return true;
  }

  private boolean seeTerm(String text, List<String> path) {
    Optional<XmlNode> target = resolver.resolve(text);
    if (target.isEmpty()) {
      return false;
    }
    XmlNode node = target.get();
    return ownCodes(node, path);
  }

  private void add(
      String code, List<String> path, List<String> manifestations, boolean incomplete) {
    draft.terms.add(new ReleaseTerm(code, kind, path, manifestations, incomplete));
  }
}
