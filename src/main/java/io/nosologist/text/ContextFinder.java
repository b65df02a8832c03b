package io.nosologist.text;

import io.nosologist.text.Trigger.Role;
import java.util.Arrays;

/**
 * Finds the context phrases of a note and how far each reaches.
 *
 * <p>After ConText (Harkema et al. 2009): a phrase claims something of what stands after or before
 * it in its sentence, as far as a stop phrase, its own limit or the end of the sentence. The
 * longest phrase hides those inside it. One per worker: it keeps its buffers.
 */
final class ContextFinder {
  private static final int GENRE_TOKENS = 500;

  private final ContextTriggers triggers;
  private final ContextTriggers genre;
  private final ContextTriggers.Match match = new ContextTriggers.Match();
  private int[] words = new int[1024];
  private int[] hitFrom = new int[64];
  private int[] hitTo = new int[64];
  private int[] hitTrigger = new int[64];
  private int hits;

  ContextFinder(ContextTriggers triggers, ContextTriggers genre) {
    this.triggers = triggers;
    this.genre = genre;
  }

  /**
   * The claims of a note.
   *
   * @param tokenStart start of each token
   * @param tokenEnd end of each token
   * @param tokens how many there are
   * @param sentenceFirst first token of each sentence, and at the end the number of tokens
   */
  Claims find(
      CharSequence text, int[] tokenStart, int[] tokenEnd, int tokens, int[] sentenceFirst) {
    if (words.length < tokens) {
      words = new int[tokens + tokens / 2];
    }
    for (int i = 0; i < tokens; i++) {
      words[i] = triggers.word(text, tokenStart[i], tokenEnd[i]);
    }
    Claims.Builder claims = new Claims.Builder(sentenceFirst.length - 1);
    for (int s = 0; s + 1 < sentenceFirst.length; s++) {
      collect(sentenceFirst[s], sentenceFirst[s + 1]);
      for (int h = 0; h < hits; h++) {
        Trigger trigger = triggers.trigger(hitTrigger[h]);
        switch (trigger.role()) {
          case FORWARD -> {
            hidden(claims, h, sentenceFirst[s + 1]);
            forward(claims, h, trigger, sentenceFirst[s + 1]);
          }
          case BACKWARD -> backward(claims, h, trigger, sentenceFirst[s]);
          case BOTH -> {
            forward(claims, h, trigger, sentenceFirst[s + 1]);
            backward(claims, h, trigger, sentenceFirst[s]);
          }
          case PSEUDO -> hidden(claims, h, sentenceFirst[s + 1]);
          case STOP, GENERAL, PARTICULAR -> {}
        }
      }
      claims.endSentence();
    }
    return claims.build(article(text, tokenStart, tokenEnd, Math.min(tokens, GENRE_TOKENS)));
  }

  /** Whether the cues of an article outweigh those of a note in the first tokens. */
  private boolean article(CharSequence text, int[] tokenStart, int[] tokenEnd, int tokens) {
    int general = 0;
    int particular = 0;
    for (int i = 0; i < tokens; i++) {
      words[i] = genre.word(text, tokenStart[i], tokenEnd[i]);
    }
    for (int i = 0; i < tokens; i++) {
      if (words[i] >= 0 && genre.longest(words, i, tokens, tokens, match)) {
        Role role = genre.trigger(match.triggers[0]).role();
        general += role == Role.GENERAL ? 1 : 0;
        particular += role == Role.PARTICULAR ? 1 : 0;
        i = match.end - 1;
      }
    }
    return general >= 3 && general > 2 * particular;
  }

  private void collect(int from, int to) {
    hits = 0;
    int covered = from;
    for (int i = from; i < to; i++) {
      boolean any =
          words[i] >= 0
              && (i == from
                  ? triggers.longestAtStart(words, i, to, to, match)
                  : triggers.longest(words, i, to, to, match));
      if (!any || match.end <= covered) {
        continue;
      }
      for (int m = 0; m < match.size; m++) {
        int trigger = match.triggers[m];
        if (triggers.trigger(trigger).role() != Role.STOP) {
          covered = match.end;
        }
        if (hits == hitFrom.length) {
          hitFrom = Arrays.copyOf(hitFrom, hits * 2);
          hitTo = Arrays.copyOf(hitTo, hits * 2);
          hitTrigger = Arrays.copyOf(hitTrigger, hits * 2);
        }
        hitFrom[hits] = i;
        hitTo[hits] = match.end;
        hitTrigger[hits] = trigger;
        hits++;
      }
    }
  }

  /**
   * What a longer phrase hides still holds for a mention that begins inside it: "no change in" says
   * nothing of a mass, but denies a "change in vision".
   */
  private void hidden(Claims.Builder claims, int hit, int sentenceEnd) {
    int from = hitFrom[hit];
    int limit = hitTo[hit] - 1;
    while (limit > from && triggers.longest(words, from, limit, sentenceEnd, match)) {
      limit = match.end - 1;
      for (int i = 0; i < match.size; i++) {
        Trigger trigger = triggers.trigger(match.triggers[i]);
        if (trigger.role() == Role.FORWARD) {
          claims.add(trigger.claims(), match.end, hitTo[hit], from, match.end);
        }
      }
    }
  }

  private void forward(Claims.Builder claims, int hit, Trigger trigger, int sentenceEnd) {
    int start = hitTo[hit];
    if (trigger.touching() && start < sentenceEnd && triggers.endsClause(words[start])) {
      return;
    }
    int limit = trigger.scope() > sentenceEnd - start ? sentenceEnd : start + trigger.scope();
    limit = closing(start, trigger.item() ? itemEnd(start, limit) : limit);
    int left = trigger.claims();
    for (int h = hit + 1; h < hits && hitFrom[h] < limit && left != 0; h++) {
      Trigger other = triggers.trigger(hitTrigger[h]);
      if (other.role() == Role.STOP && hitFrom[h] >= start && (other.claims() & left) != 0) {
        claims.add(left & other.claims(), start, hitFrom[h], hitFrom[hit], start);
        left &= ~other.claims();
      }
    }
    claims.add(left, start, limit, hitFrom[hit], start);
  }

  /** The first token in [from, to) that ends an item of a list. */
  private int itemEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (triggers.endsItem(words[i])) {
        return i;
      }
    }
    return to;
  }

  /** One past the last token in [from, to) that ends an item of a list. */
  private int itemStart(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (triggers.endsItem(words[i])) {
        return i + 1;
      }
    }
    return from;
  }

  /**
   * Where a list of tests begins that ends at {@code to}; the limit where its last item names no
   * test.
   */
  private int testsStart(int from, int limit, int to) {
    int start = itemStart(from, to);
    boolean named = false;
    for (int i = start; i < to; i++) {
      named |= triggers.isTest(words[i]);
    }
    if (!named) {
      return limit;
    }
    while (start - 2 >= from && triggers.isTest(words[start - 2])) {
      start = itemStart(from, start - 1);
    }
    return start;
  }

  /** The first token in [from, to) that closes a parenthesis opened before {@code from}. */
  private int closing(int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += words[i] == triggers.openWord() ? 1 : words[i] == triggers.closeWord() ? -1 : 0;
      if (depth < 0) {
        return i;
      }
    }
    return to;
  }

  /** One past the last token in [from, to) that opens a parenthesis closed after {@code to}. */
  private int opening(int from, int to) {
    int depth = 0;
    for (int i = to - 1; i >= from; i--) {
      depth += words[i] == triggers.closeWord() ? 1 : words[i] == triggers.openWord() ? -1 : 0;
      if (depth < 0) {
        return i + 1;
      }
    }
    return from;
  }

  private void backward(Claims.Builder claims, int hit, Trigger trigger, int sentenceStart) {
    int end = hitFrom[hit];
    int limit = trigger.scope() > end - sentenceStart ? sentenceStart : end - trigger.scope();
    if (trigger.item()) {
      limit = itemStart(limit, end);
    } else if (trigger.tests()) {
      limit = testsStart(sentenceStart, limit, end);
    }
    limit = opening(limit, end);
    int left = trigger.claims();
    for (int h = hit - 1; h >= 0 && left != 0; h--) {
      Trigger other = triggers.trigger(hitTrigger[h]);
      if (other.role() == Role.STOP
          && !other.ahead()
          && hitTo[h] <= end
          && hitTo[h] > limit
          && (other.claims() & left) != 0) {
        claims.add(left & other.claims(), hitTo[h], end, end, hitTo[hit]);
        left &= ~other.claims();
      }
    }
    claims.add(left, limit, end, end, hitTo[hit]);
  }
}
