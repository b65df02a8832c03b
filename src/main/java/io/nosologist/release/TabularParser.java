package io.nosologist.release;

import io.nosologist.domain.CodeParts;
import io.nosologist.domain.InstructionalNote;
import io.nosologist.domain.NoteKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a Tabular List: chapters, blocks, codes with their notes, and the 7th-character codes that
 * its definitions make.
 *
 * <p>A definition holds for all codes below it until another one takes its place (S42, S42.27). Its
 * characters are put on codes without children, padded with X to six characters. A note such as
 * "7th characters D and S do not apply to codes in category S06 with 6th character 7 …" takes
 * characters away again.
 */
final class TabularParser {
  private static final Map<String, NoteKind> NOTES =
      Map.of(
          "inclusionTerm", NoteKind.INCLUSION_TERM,
          "includes", NoteKind.INCLUDES,
          "excludes1", NoteKind.EXCLUDES1,
          "excludes2", NoteKind.EXCLUDES2,
          "codeFirst", NoteKind.CODE_FIRST,
          "useAdditionalCode", NoteKind.USE_ADDITIONAL,
          "codeAlso", NoteKind.CODE_ALSO,
          "notes", NoteKind.NOTE,
          "sevenChrNote", NoteKind.SEVENTH_CHARACTER);
  private static final Pattern RANGE =
      Pattern.compile(
          "\\s*\\(([A-Z](?:[0-9][0-9A-Z]|[A-Z][0-9])(?:-[A-Z](?:[0-9][0-9A-Z]|[A-Z][0-9]))?)\\)\\s*$");
  private static final Pattern NOT_APPLICABLE =
      Pattern.compile(
          "7th characters? ([A-Z0-9](?:(?:, | and |, and )[A-Z0-9])*) do(?:es)? not apply to codes in"
              + " (?:sub)?category ([A-Z0-9.]+)-? with 6th characters? (.+)");
  private static final Pattern LONE_CHARACTER = Pattern.compile("\\b[0-9A-Z]\\b");

  private final ReleaseDraft draft;
  private final String file;
  private final List<Restriction> restrictions = new ArrayList<>();
  private final Set<String> seen = new LinkedHashSet<>();

  /** 7th characters that codes with some 6th characters cannot take. */
  private record Restriction(String prefix, Set<Character> sixth, Set<Character> seventh) {}

  private TabularParser(ReleaseDraft draft, String file) {
    this.draft = draft;
    this.file = file;
  }

  static void parse(XmlNode root, String file, ReleaseDraft draft) {
    TabularParser parser = new TabularParser(draft, file);
    for (XmlNode chapter : root.children("chapter")) {
      String owner = "chapter " + chapter.childText("name");
      int index = parser.section(owner, chapter, -1);
      parser.sections(chapter, index);
    }
    if (draft.codes.isEmpty()) {
      throw new ReleaseException(
          file + " is a Tabular List without codes; download the complete file again");
    }
  }

  private void sections(XmlNode parent, int parentIndex) {
    for (XmlNode child : parent.children()) {
      if (child.name().equals("section")) {
        String id = child.attribute("id");
        int index = section(id == null ? child.childText("desc") : id, child, parentIndex);
        sections(child, index);
      } else if (child.name().equals("diag")) {
        draft.sectionOfCategory.put(plainName(child), parentIndex);
        code(child, List.of());
      }
    }
  }

  private int section(String owner, XmlNode node, int parent) {
    String desc = node.childText("desc");
    Matcher range = RANGE.matcher(desc);
    boolean ranged = range.find();
    String title = ranged ? desc.substring(0, range.start()) : desc;
    draft.sections.add(
        new ReleaseDraft.Section(
            new Heading(owner, title, ranged ? range.group(1) : owner), parent));
    notes(owner, node);
    return draft.sections.size() - 1;
  }

  private String plainName(XmlNode diag) {
    String name = diag.childText("name");
    if (!CodeKey.CODE.matcher(name).matches()) {
      throw new ReleaseException(
          file + ":" + diag.line() + ": \"" + name + "\" is not a code; a code looks like M61.252");
    }
    return CodeParts.plain(name);
  }

  private void code(XmlNode diag, List<SeventhCharacter> inherited) {
    String plain = plainName(diag);
    if (!seen.add(plain)) {
      throw new ReleaseException(
          file + ":" + diag.line() + ": code " + plain + " stands there twice");
    }
    List<SeventhCharacter> sevenths = inherited;
    for (XmlNode definition : diag.children("sevenChrDef")) {
      sevenths = definition(definition);
      draft.sevenths.put(plain, sevenths);
    }
    notes(CodeParts.dotted(plain), diag);
    List<XmlNode> below = diag.children("diag");
    String title = Texts.unaccented(diag.childText("desc"));
    boolean leaf = below.isEmpty();
    boolean expands = leaf && !sevenths.isEmpty() && plain.length() < CodeKey.MAX_LENGTH;
    draft.codes.add(new ReleaseDraft.Code(plain, title, leaf && !expands));
    if (expands) {
      expand(plain, title, sevenths);
    }
    for (XmlNode child : below) {
      code(child, sevenths);
    }
  }

  private void expand(String plain, String title, List<SeventhCharacter> sevenths) {
    String base = plain + "X".repeat(6 - plain.length());
    for (SeventhCharacter seventh : sevenths) {
      if (applies(base, seventh.value())) {
        draft.codes.add(
            new ReleaseDraft.Code(
                base + seventh.value(), title + ", " + Texts.unaccented(seventh.meaning()), true));
      }
    }
  }

  private boolean applies(String base, char seventh) {
    return restrictions.stream()
        .noneMatch(
            e ->
                base.startsWith(e.prefix)
                    && e.sixth.contains(base.charAt(5))
                    && e.seventh.contains(seventh));
  }

  private List<SeventhCharacter> definition(XmlNode definition) {
    List<SeventhCharacter> sevenths = new ArrayList<>();
    for (XmlNode extension : definition.children("extension")) {
      String value = extension.attribute("char");
      if (value == null || value.strip().length() != 1) {
        throw new ReleaseException(
            file
                + ":"
                + extension.line()
                + ": the 7th character \""
                + value
                + "\" is not one character");
      }
      sevenths.add(new SeventhCharacter(value.strip().charAt(0), extension.text()));
    }
    return sevenths;
  }

  private void notes(String owner, XmlNode node) {
    for (XmlNode child : node.children()) {
      NoteKind kind = NOTES.get(child.name());
      if (kind != null) {
        for (XmlNode note : child.children("note")) {
          add(owner, kind, note.text());
          restriction(note.text());
        }
      } else if (child.name().equals("sevenChrDef")) {
        String last = "";
        for (XmlNode part : child.children()) {
          if (part.name().equals("extension")) {
            last = part.attribute("char") + ": ";
          } else if (part.name().equals("note")) {
            add(owner, NoteKind.SEVENTH_CHARACTER, last + part.text());
          }
        }
      } else if (child.name().equals("visualImpairment")) {
        visualImpairment(owner, child);
      }
    }
  }

  private void add(String owner, NoteKind kind, String text) {
    if (!text.isEmpty()) {
      draft.notes.add(new InstructionalNote(owner, kind, text));
    }
  }

  private void restriction(String text) {
    Matcher matcher = NOT_APPLICABLE.matcher(text);
    if (matcher.find()) {
      restrictions.add(
          new Restriction(
              CodeParts.plain(matcher.group(2)),
              loneCharacters(matcher.group(3)),
              loneCharacters(matcher.group(1))));
    }
  }

  private static Set<Character> loneCharacters(String text) {
    Set<Character> found = new LinkedHashSet<>();
    Matcher matcher = LONE_CHARACTER.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group().charAt(0));
    }
    return found;
  }

  /** The table of visual impairment (H54) becomes one note line a category. */
  private void visualImpairment(String owner, XmlNode table) {
    for (XmlNode category : table.children("visCategory")) {
      String name = category.childText("value");
      if (name.isEmpty()) {
        continue;
      }
      List<String> below = new ArrayList<>();
      List<String> atLeast = new ArrayList<>();
      for (XmlNode range : category.children("visRange")) {
        range.children("visMax").forEach(m -> below.addAll(values(m)));
        range.children("visMin").forEach(m -> atLeast.addAll(values(m)));
      }
      String text =
          "Visual impairment category " + name + ": visual acuity with best possible correction";
      text += below.isEmpty() ? "" : " less than " + String.join(" or ", below);
      text +=
          atLeast.isEmpty()
              ? ""
              : (below.isEmpty() ? " " : ", ")
                  + "equal to or better than "
                  + String.join(" or ", atLeast);
      add(owner, NoteKind.NOTE, text);
    }
  }

  private static List<String> values(XmlNode node) {
    return node.children("value").stream().map(XmlNode::text).toList();
  }
}
