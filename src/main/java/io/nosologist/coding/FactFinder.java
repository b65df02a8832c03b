package io.nosologist.coding;

import io.nosologist.domain.Assertion;
import io.nosologist.domain.Candidate;
import io.nosologist.domain.Documented;
import io.nosologist.domain.Evidence;
import io.nosologist.domain.Finding;
import io.nosologist.domain.FindingType;
import io.nosologist.domain.Measure;
import io.nosologist.domain.Note;
import io.nosologist.domain.Rung;
import io.nosologist.domain.SectionKind;
import io.nosologist.domain.Span;
import io.nosologist.release.Release;
import io.nosologist.text.ArticleCues;
import io.nosologist.text.NoteReader;
import io.nosologist.text.ReadNote;
import io.nosologist.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * From a note to the facts for the rules: findings, candidates, and what the release offers and the
 * note documents below each candidate.
 *
 * <p>One per worker; not thread safe.
 */
final class FactFinder {
  private static final int MOST_PROBLEM_WORDS = 4;

  private final Terminology terminology;
  private final Release release;
  private final NoteReader reader;
  private final NoteWords words;
  private final SentenceMatcher matcher;
  private final LadderFinder ladders;
  private final Measures measures;
  private final Trimesters trimesters;
  private final PartMentions parts;
  private final ArticleCues cues;
  private final Histories histories;
  private boolean article;

  FactFinder(
      Terminology terminology,
      Release release,
      NoteReader reader,
      ArticleCues cues,
      Histories histories,
      MeasurePatterns patterns) {
    this.cues = cues;
    this.histories = histories;
    this.terminology = terminology;
    this.release = release;
    this.reader = reader;
    this.words = new NoteWords(terminology);
    this.matcher = new SentenceMatcher(terminology, words);
    this.measures = new Measures(release, patterns);
    this.trimesters = new Trimesters(release);
    this.parts = new PartMentions(terminology, release, words);
    this.ladders = new LadderFinder(terminology, release, words);
  }

  NoteFacts find(Note note) {
    ReadNote read = reader.read(note.text());
    article = cues.isArticle(note.text());
    words.fill(read);
    if (!note.mentions().isEmpty()) {
      return facts(note, read, given(note, read));
    }
    List<Match> matches = new ArrayList<>();
    for (Sentence sentence : read.sentences()) {
      List<Match> whole = matches(read, sentence);
      List<Sentence> apart = read.apart(sentence.id());
      if (apart.isEmpty() || readsAll(whole, read, apart)) {
        matches.addAll(whole);
        continue;
      }
      for (Sentence reading : apart) {
        matches.addAll(matches(read, reading));
      }
    }
    matches.sort(
        Comparator.<Match>comparingInt(match -> read.original(match.sentence()))
            .thenComparingInt(Match::sentence)
            .thenComparingInt(Match::from)
            .thenComparingInt(Match::to)
            .thenComparingInt(Match::node));
    return facts(note, read, matches);
  }

  private List<Match> matches(ReadNote read, Sentence sentence) {
    List<Match> found = matcher.match(sentence.id(), words.mentionsOf(sentence.id()));
    found.removeIf(match -> !isDiagnosis(match, read, sentence));
    return found;
  }

  /**
   * Whether a wording of the release or a phrase of the lexicon holds what the readings of its
   * sentence tell apart: "osteochondrosis of radius and ulna" is one condition.
   */
  private static boolean readsAll(List<Match> whole, ReadNote read, List<Sentence> apart) {
    for (Match match : whole) {
      boolean all = match.verbatim() || match.isPhrase();
      for (Sentence reading : apart) {
        all &= !holds(reading, match, read);
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  /** Whether a reading has all tokens of a match of its sentence. */
  private static boolean holds(Sentence reading, Match match, ReadNote read) {
    int at = reading.firstToken();
    for (int t = match.tokens().nextSetBit(0); t >= 0; t = match.tokens().nextSetBit(t + 1)) {
      while (at < reading.lastToken() && read.tokenStart(at) < read.tokenStart(t)) {
        at++;
      }
      if (at == reading.lastToken() || read.tokenStart(at) != read.tokenStart(t)) {
        return false;
      }
    }
    return true;
  }

  /**
   * What a caller's own recogniser found: each mention is matched as it is, and within itself only.
   */
  private List<Match> given(Note note, ReadNote read) {
    List<Match> out = new ArrayList<>();
    for (Span mention : note.mentions()) {
      int from = 0;
      while (from < read.placedTokens() && read.tokenEnd(from) <= mention.start()) {
        from++;
      }
      int to = from;
      while (to < read.placedTokens() && read.tokenStart(to) < mention.end()) {
        to++;
      }
      if (from < to) {
        out.add(strongest(read, from, to));
      }
    }
    return out;
  }

  private Match strongest(ReadNote read, int from, int to) {
    int sentence = read.tokenSentence(from);
    List<NoteWords.Mention> here =
        words.mentionsOf(sentence).stream().filter(m -> m.from() >= from && m.to() <= to).toList();
    for (Match match : matcher.match(sentence, from, to, here)) {
      return match.spread(from, to);
    }
    return Match.unknown(from, to, sentence);
  }

  private NoteFacts facts(Note note, ReadNote read, List<Match> matches) {
    List<Finding> findings = new ArrayList<>();
    addAtoms(read, findings);
    List<Candidate> candidates = new ArrayList<>();
    List<Rung> rungs = new ArrayList<>();
    List<Documented> documented = new ArrayList<>();
    List<Finding> within = new ArrayList<>();
    Set<List<?>> told = new HashSet<>();
    boolean given = !note.mentions().isEmpty();
    for (Match match : matches) {
      Finding finding = finding(read, match, findings.size(), given);
      findings.add(finding);
      if (match.node() < 0) {
        continue;
      }
      int anchor = ladders.anchor(match);
      Candidate candidate =
          new Candidate(
              candidates.size(),
              finding.id(),
              terminology.nodes.codes()[anchor],
              terminology.nodes.codes()[match.node()],
              match.source(),
              finding.assertion(),
              finding.section(),
              finding.sentence(),
              isProblem(read, match),
              match.strength(),
              terminology.written(match.words()),
              isResidual(match.node()),
              evidence(read, match));
      candidates.add(candidate);
      int firstRung = rungs.size();
      int firstDetail = documented.size();
      ladders.climb(read, match, candidate, rungs, documented);
      if (match.sentence() >= read.sentences().size()) {
        List<Rung> ways = rungs.subList(firstRung, rungs.size());
        List<Documented> details = documented.subList(firstDetail, documented.size());
        if (!told.add(content(candidate, ways, details))) {
          findings.remove(finding.id());
          candidates.remove(candidate.id());
          ways.clear();
          details.clear();
          continue;
        }
      }
      if (!given) {
        parts.add(read, match, finding, within);
      }
    }
    List<Measure> numbers = measures.of(read, findings, candidates);
    rungs.addAll(trimesters.of(numbers, rungs));
    return new NoteFacts(
        note, findings, within, candidates, rungs, documented, histories.of(candidates), numbers);
  }

  /** What a candidate of one reading says, to know it again in another of the same sentence. */
  private static List<?> content(Candidate candidate, List<Rung> ways, List<Documented> details) {
    List<Object> out = new ArrayList<>();
    out.add(List.of(candidate.code(), candidate.matched(), candidate.evidence()));
    for (Rung rung : ways) {
      out.add(List.of(rung.parent(), rung.child(), rung.byDefault()));
    }
    for (Documented detail : details) {
      out.add(List.of(detail.axis(), detail.value(), detail.evidence()));
    }
    return out;
  }

  /**
   * Whether the sentence is a problem by itself, few words and most of them the condition's, or the
   * condition opens a numbered item, be it behind a word: "1. Chest pain in a man of 50", "2. Joint
   * pain involving the shoulder".
   */
  private boolean isProblem(ReadNote read, Match match) {
    Sentence sentence = read.readings().get(match.sentence());
    int first = words.position(sentence.firstToken());
    int size = words.position(sentence.lastToken()) - first;
    return size <= Math.max(MOST_PROBLEM_WORDS, 2 * match.strength())
        || (words.position(match.from()) <= first + 1 && isNumbered(read.text(), sentence));
  }

  /** Whether a sentence begins an item with a number before it. */
  private static boolean isNumbered(String text, Sentence sentence) {
    int at = sentence.span().start() - 1;
    while (at > 0 && " .):".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return sentence.listItem() && at >= 0 && Character.isDigit(text.charAt(at));
  }

  /** Whether a code stands for silence, by its title and at every step down from its category. */
  private boolean isResidual(int code) {
    int node = code;
    for (int above = terminology.nodes.parent()[node];
        above >= 0;
        above = terminology.nodes.parent()[node]) {
      if (terminology.nodes.byDefault()[above] != node) {
        return false;
      }
      node = above;
    }
    return release
        .find(terminology.nodes.codes()[code])
        .map(entry -> entry.title().toLowerCase(Locale.ROOT))
        .filter(title -> title.contains("unspecified"))
        .isPresent();
  }

  /** A term made only of everyday nouns names a diagnosis only where diagnoses are listed. */
  private boolean isDiagnosis(Match match, ReadNote read, Sentence sentence) {
    if (match.rank() >= Match.ALONE) {
      return isWhole(match, read, sentence);
    }
    for (int word : match.words()) {
      if (!terminology.weak[word]) {
        return true;
      }
    }
    if (match.source() == Candidate.Source.LEXICON
        || (match.verbatim() && isWhole(match, read, sentence))) {
      return true;
    }
    SectionKind kind = read.sections().get(sentence.section()).kind();
    return match.strength() > 1
        && !isEncounter(match)
        && (kind == SectionKind.PROBLEM_LIST
            || kind == SectionKind.DIAGNOSIS
            || kind == SectionKind.ASSESSMENT
            || kind == SectionKind.ASSESSMENT_AND_PLAN);
  }

  /** Whether everyday words of the Index name an encounter: "Follow-up" over a plan names none. */
  private boolean isEncounter(Match match) {
    return match.source() == Candidate.Source.INDEX
        && terminology.nodes.codes()[match.node()].charAt(0) == 'Z';
  }

  /** Whether a sentence is an official wording, with no more than a clause behind it. */
  private boolean isWhole(Match match, ReadNote read, Sentence sentence) {
    if (words.position(match.from()) != words.position(sentence.firstToken())) {
      return false;
    }
    char last = read.text().charAt(sentence.span().end() - 1);
    return last != ':'
        && (words.position(match.to()) == words.position(sentence.lastToken())
            || words.comma(match.to(), match.to() + 1) >= 0);
  }

  /** What a caller marked is denied or affirmed from outside; what is matched, at its condition. */
  private Finding finding(ReadNote read, Match match, int id, boolean given) {
    int from = match.to();
    int to = match.from();
    for (int t = match.tokens().nextSetBit(0); t >= 0; t = match.tokens().nextSetBit(t + 1)) {
      if (!given
          && !terminology.saysNot(match.words())
          && ladders.role(t, match).equals("condition")) {
        from = Math.min(from, t);
        to = Math.max(to, t + 1);
      }
    }
    List<Assertion> context =
        from < to ? read.context(from, to) : read.context(match.from(), match.to());
    return finding(
        read,
        match.from(),
        match.to(),
        match.sentence(),
        id,
        FindingType.CONDITION,
        String.join(" ", terminology.written(match.words())),
        context);
  }

  private Finding finding(
      ReadNote read, int from, int to, int sentence, int id, FindingType type, String concept) {
    return finding(read, from, to, sentence, id, type, concept, read.context(from, to));
  }

  private Finding finding(
      ReadNote read,
      int from,
      int to,
      int sentence,
      int id,
      FindingType type,
      String concept,
      List<Assertion> claimed) {
    List<Assertion> context = article ? List.of() : claimed;
    Span span = new Span(read.tokenStart(from), read.tokenEnd(to - 1));
    return new Finding(
        id,
        span,
        span.in(read.text()),
        type,
        concept,
        context.isEmpty() ? Assertion.AFFIRMED : context.get(0),
        context,
        article
            ? SectionKind.ARTICLE
            : read.sections().get(read.readings().get(sentence).section()).kind(),
        read.original(sentence),
        null,
        null);
  }

  /**
   * Sites, sides and causes as findings of their own: official words by type, phrases by the
   * lexicon.
   */
  private void addAtoms(ReadNote read, List<Finding> findings) {
    for (Sentence sentence : read.sentences()) {
      int s = sentence.id();
      int done = -1;
      for (NoteWords.Mention mention : words.mentionsOf(s)) {
        if (isAtomic(mention)) {
          addAtom(
              read,
              mention.from(),
              mention.to(),
              s,
              mention.reading().type(),
              mention.reading().concept(),
              findings);
        }
      }
      for (int slot = words.sentenceSlots[s]; slot < words.sentenceSlots[s + 1]; slot++) {
        FindingType type = terminology.wordTypes[words.slotWord[slot]];
        int token = words.slotFrom[slot];
        if (type != FindingType.CONDITION
            && words.slotTo[slot] == token + 1
            && token > done
            && words.word(token) == words.slotWord[slot]
            && !inMention(s, token)) {
          done = token;
          addAtom(
              read,
              token,
              token + 1,
              s,
              type,
              read.tokenText(token).toLowerCase(Locale.ROOT),
              findings);
        }
      }
    }
  }

  private boolean inMention(int sentence, int token) {
    for (NoteWords.Mention m : words.mentionsOf(sentence)) {
      if (m.from() <= token && token < m.to() && isAtomic(m)) {
        return true;
      }
    }
    return false;
  }

  /** A phrase that is one thing; "left thigh" is two, and its words speak for themselves. */
  private static boolean isAtomic(NoteWords.Mention mention) {
    return switch (mention.reading().type()) {
      case SITE, ETIOLOGY -> true;
      case DRUG, MODIFIER -> mention.reading().node() < 0 && mention.reading().words().length == 0;
      case LATERALITY -> mention.reading().words().length == 1;
      default -> false;
    };
  }

  private void addAtom(
      ReadNote read,
      int from,
      int to,
      int sentence,
      FindingType type,
      String concept,
      List<Finding> findings) {
    Finding finding = finding(read, from, to, sentence, findings.size(), type, concept);
    for (int i = findings.size() - 1; i >= 0 && findings.get(i).sentence() == sentence; i--) {
      Finding known = findings.get(i);
      if (known.span().equals(finding.span())
          && known.type() == type
          && known.concept().equals(concept)) {
        return;
      }
    }
    findings.add(finding);
  }

  /** The tokens of a match as words with their role; neighbours of the same role are joined. */
  private List<Evidence> evidence(ReadNote read, Match match) {
    return Roles.evidence(read, match.tokens(), t -> ladders.role(t, match));
  }
}
