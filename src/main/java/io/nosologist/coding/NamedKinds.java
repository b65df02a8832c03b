package io.nosologist.coding;

import io.nosologist.domain.Coded;
import io.nosologist.domain.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions that give way to others which name their kind, from {@code named.txt} of the
 * lexicon. Immutable and safe to share between threads.
 */
final class NamedKinds {
  private final Map<String, List<String>> kinds = new HashMap<>();

  /**
   * Reads the list.
   *
   * @param text lines {@code CODE … : KIND …}, a kind being what the code of one begins with
   * @throws IllegalArgumentException if a line is not of that form; the message quotes it
   */
  NamedKinds(String text) {
    LexiconFiles.entries(text).forEach(this::read);
  }

  private void read(String line) {
    int colon = line.indexOf(" : ");
    if (colon < 1) {
      throw new IllegalArgumentException(
          "named.txt: '" + line + "' is not of the form CODE : KIND KIND");
    }
    List<String> named = List.of(line.substring(colon + 3).strip().split("\\s+", -1));
    for (String code : line.substring(0, colon).split("\\s+", -1)) {
      kinds.computeIfAbsent(code, c -> new ArrayList<>()).addAll(named);
    }
  }

  /** For each condition without its kind, the first that names one. */
  List<Named> of(List<Coded> coded) {
    List<Named> out = new ArrayList<>();
    for (Coded one : coded) {
      List<String> here = kinds.getOrDefault(one.code(), List.of());
      for (Coded other : coded) {
        if (!here.isEmpty()
            && other.candidate() != one.candidate()
            && here.stream().anyMatch(other.code()::startsWith)) {
          out.add(new Named(one.candidate(), one.code(), other.candidate()));
          break;
        }
      }
    }
    return out;
  }
}
