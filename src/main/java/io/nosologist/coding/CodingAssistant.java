package io.nosologist.coding;

import io.nosologist.articles.ArticleLibrary;
import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Note;
import io.nosologist.domain.ReleaseId;
import io.nosologist.domain.Suggestion;
import io.nosologist.domain.Traced;
import io.nosologist.release.EmbeddedRelease;
import io.nosologist.release.Release;
import io.nosologist.rules.RuleBase;
import io.nosologist.text.NoteReader;
import io.nosologist.text.TextModels;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads a clinical note and answers with explained ICD-10-CM codes: the way in for Java programs.
 *
 * <pre>{@code
 * CodingAssistant assistant = CodingAssistant.create();
 * CodingResult result = assistant.suggest(Note.of("Paralytic calcification of muscle, left thigh."));
 * }</pre>
 *
 * <p>Safe to share between threads: workers are pooled, everything else is immutable. The same
 * note, release and rules give the same result.
 */
public final class CodingAssistant {
  private final Release release;
  private final Terminology terminology;
  private final RuleBase rules;
  private final TextModels models;
  private final ArticleLibrary articles;
  private final String fingerprint;
  private final SetFacts setFacts;
  private final ConcurrentLinkedQueue<FactFinder> idle = new ConcurrentLinkedQueue<>();

  CodingAssistant(
      Release release,
      Terminology terminology,
      RuleBase rules,
      TextModels models,
      ArticleLibrary articles,
      SetFacts setFacts,
      String fingerprint) {
    this.release = release;
    this.terminology = terminology;
    this.rules = rules;
    this.models = models;
    this.articles = articles;
    this.fingerprint = fingerprint;
    this.setFacts = setFacts;
  }

  /** An assistant on the embedded release and the stock rules. */
  public static CodingAssistant create() {
    return Assistants.of(EmbeddedRelease.get(), null);
  }

  /** The release that the codes come from. */
  public Release release() {
    return release;
  }

  /** Which release the codes come from. */
  public ReleaseId releaseId() {
    return release.id();
  }

  /** The header or code of the release, with or without its dot; empty where it has none. */
  public Optional<CodeEntry> find(String code) {
    return release.find(code);
  }

  /** Category … code, top down; empty for a code that the release lacks. */
  public List<CodeEntry> ladder(String code) {
    return release.ladder(code);
  }

  /** Number and title of the chapter of a code; empty where the release does not tell. */
  public Optional<String> chapter(String code) {
    return release.chapter(code).map(heading -> heading.owner() + " " + heading.title());
  }

  /** The official phrases of the release with the code that each must lead to. */
  public Stream<OfficialPhrase> officialPhrases(OfficialPhrase.Kind kind) {
    return OfficialPhrases.of(release, kind);
  }

  /** The articles that results link to. */
  public ArticleLibrary articles() {
    return articles;
  }

  /** Hash of release, rules, lexicon and models: equal fingerprints give equal results. */
  public String fingerprint() {
    return fingerprint;
  }

  /**
   * Codes one note.
   *
   * @param note any text; an empty note gives an empty result
   * @return suggestions by rank, with findings, rejections, queries and edits
   */
  public CodingResult suggest(Note note) {
    NoteFacts facts = facts(note);
    ResultAssembler result = new ResultAssembler(release, facts, conclusions(facts));
    List<Suggestion> suggestions = result.suggestions();
    return new CodingResult(
        release.id(),
        fingerprint,
        suggestions,
        result.findings(),
        result.rejected(),
        result.queries(suggestions),
        result.edits());
  }

  /** Every conclusion that the rules draw for a note, in the order of the firings. */
  public List<Traced> conclusions(Note note) {
    return conclusions(facts(note));
  }

  private List<Traced> conclusions(NoteFacts facts) {
    return rules.run(facts.all(), stages(facts));
  }

  /** The facts of the later stages; a measurement times them by themselves. */
  List<Function<List<Traced>, ? extends Collection<?>>> stages(NoteFacts facts) {
    return setFacts.stages(facts);
  }

  /** The facts of a note before any rule has run. */
  NoteFacts facts(Note note) {
    FactFinder finder = idle.poll();
    if (finder == null) {
      finder =
          new FactFinder(
              terminology,
              release,
              new NoteReader(models),
              models.articleCues(),
              setFacts.histories(),
              setFacts.patterns());
    }
    try {
      return finder.find(note);
    } finally {
      idle.add(finder);
    }
  }
}
