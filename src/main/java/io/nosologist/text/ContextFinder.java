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
  private final ContextTriggers triggers;
  private final ContextTriggers.Match match = new ContextTriggers.Match();
  private int[] words = new int[1024];
  private int[] hitFrom = new int[64];
  private int[] hitTo = new int[64];
  private int[] hitTrigger = new int[64];
  private int hits;

  ContextFinder(ContextTriggers triggers) {
    this.triggers = triggers;
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
    int general = 0;
    int particular = 0;
    for (int s = 0; s + 1 < sentenceFirst.length; s++) {
      collect(sentenceFirst[s], sentenceFirst[s + 1]);
      for (int h = 0; h < hits; h++) {
        Trigger trigger = triggers.trigger(hitTrigger[h]);
        switch (trigger.role()) {
          case FORWARD -> forward(claims, h, trigger, sentenceFirst[s + 1]);
          case BACKWARD -> backward(claims, h, trigger, sentenceFirst[s]);
          case BOTH -> {
            forward(claims, h, trigger, sentenceFirst[s + 1]);
            backward(claims, h, trigger, sentenceFirst[s]);
          }
          case GENERAL -> general++;
          case PARTICULAR -> particular++;
          case STOP, PSEUDO -> {}
        }
      }
      claims.endSentence();
    }
    return claims.build(general >= 3 && general > 2 * particular);
  }

  private void collect(int from, int to) {
    hits = 0;
    int covered = from;
    for (int i = from; i < to; i++) {
      if (words[i] < 0 || !triggers.longest(words, i, to, match) || match.end <= covered) {
        continue;
      }
      covered = match.end;
      for (int trigger : match.triggers) {
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

  private void forward(Claims.Builder claims, int hit, Trigger trigger, int sentenceEnd) {
    int start = hitTo[hit];
    int limit = trigger.scope() > sentenceEnd - start ? sentenceEnd : start + trigger.scope();
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

  private void backward(Claims.Builder claims, int hit, Trigger trigger, int sentenceStart) {
    int end = hitFrom[hit];
    int limit = trigger.scope() > end - sentenceStart ? sentenceStart : end - trigger.scope();
    int left = trigger.claims();
    for (int h = hit - 1; h >= 0 && left != 0; h--) {
      Trigger other = triggers.trigger(hitTrigger[h]);
      if (other.role() == Role.STOP
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
