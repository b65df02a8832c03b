package io.nosologist.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Follows the references of an index: "Failure, heart" is the term "heart" below the main term
 * "Failure, failed".
 *
 * <p>Only exact steps are taken: each part of a reference must be a title, or the first wording of
 * one ("abdomen, abdominal"), without its nonessential modifiers. A reference that asks for a
 * further choice ("by site") or is no path ("condition") is left alone.
 */
final class SeeResolver {
  private static final int MAX_HOPS = 5;
  private static final Pattern MODIFIERS = Pattern.compile("\\s*\\([^()]*\\)");
  private static final Pattern NEC = Pattern.compile("\\s+(?:nec|nos)$");

  private final Map<String, XmlNode> mainTerms = new HashMap<>();

  /** The key of each title met so far. */
  private final Map<String, String> keys = new HashMap<>();

  SeeResolver(List<XmlNode> mainTerms) {
    for (XmlNode term : mainTerms) {
      this.mainTerms.putIfAbsent(key(term.childText("title")), term);
    }
    for (XmlNode term : mainTerms) {
      this.mainTerms.putIfAbsent(first(key(term.childText("title"))), term);
    }
  }

  /** The line with a code of its own that a reference leads to. */
  Optional<XmlNode> resolve(String reference) {
    String text = reference;
    for (int hop = 0; hop < MAX_HOPS; hop++) {
      Optional<XmlNode> target = path(key(text));
      if (target.isEmpty()) {
        return target;
      }
      XmlNode node = target.get();
      if (node.has("code") || node.has("cell") || node.has("seecat") || node.has("subcat")) {
        return target;
      }
      if (!node.has("see")) {
        return Optional.empty();
      }
      text = node.childText("see");
    }
    return Optional.empty();
  }

  private Optional<XmlNode> path(String text) {
    List<String> parts = List.of(text.split(",\\s*"));
    for (int length = parts.size(); length >= 1; length--) {
      XmlNode main = mainTerms.get(String.join(", ", parts.subList(0, length)));
      if (main != null) {
        Optional<XmlNode> found = below(main, parts.subList(length, parts.size()));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<XmlNode> below(XmlNode node, List<String> parts) {
    if (parts.isEmpty()) {
      return Optional.of(node);
    }
    for (int length = parts.size(); length >= 1; length--) {
      String wanted = String.join(", ", parts.subList(0, length));
      for (XmlNode child : matching(node, wanted)) {
        Optional<XmlNode> found = below(child, parts.subList(length, parts.size()));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private List<XmlNode> matching(XmlNode node, String wanted) {
    List<XmlNode> whole = new ArrayList<>();
    List<XmlNode> first = new ArrayList<>();
    for (XmlNode child : node.children("term")) {
      String title = key(child.childText("title"));
      if (title.equals(wanted)) {
        whole.add(child);
      } else if (first(title).equals(wanted)) {
        first.add(child);
      }
    }
    whole.addAll(first);
    return whole;
  }

  private String key(String title) {
    return keys.computeIfAbsent(title, SeeResolver::keyOf);
  }

  private static String keyOf(String title) {
    String plain = MODIFIERS.matcher(title).replaceAll("");
    plain = NEC.matcher(Texts.oneLine(plain).toLowerCase(Locale.ROOT)).replaceFirst("");
    return plain.replaceAll("\\s*,\\s*", ", ");
  }

  private static String first(String key) {
    int comma = key.indexOf(',');
    return comma < 0 ? key : key.substring(0, comma);
  }
}
