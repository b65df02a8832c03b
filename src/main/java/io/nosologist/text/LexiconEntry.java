package io.nosologist.text;

import io.nosologist.domain.FindingType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the lexicon.
 *
 * @param phrases what people write; a phrase in capitals matches capitals only
 * @param type what the phrases are
 * @param reads the official words they stand for; null where the entry names a code or only a type
 * @param code the code they name, with its dot; null where the entry rewrites
 * @param kindOf what they are a kind of, for rules; such an entry adds no words and names no code
 * @param partOf the official words of the larger site that they are a part of, for terms that know
 *     only the larger one; such an entry names no code
 * @param near words of which one must stand in the note; empty for none
 * @param residual whether the code is only where an organ's disorders without a code of their own
 *     are filed, so that any other term over the same words goes before
 * @param file where the line stands
 * @param line its number, from 1
 */
public record LexiconEntry(
    List<String> phrases,
    FindingType type,
    @Nullable String reads,
    @Nullable String code,
    @Nullable String kindOf,
    @Nullable String partOf,
    List<String> near,
    boolean residual,
    String file,
    int line) {
  public LexiconEntry {
    phrases = List.copyOf(phrases);
    near = List.copyOf(near);
  }

  /** Where the entry stands, for messages. */
  public String place() {
    return file + ":" + line;
  }
}
