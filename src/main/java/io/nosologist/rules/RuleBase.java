package io.nosologist.rules;

import io.nosologist.domain.Traced;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Rules, built and ready to run. Build one and share it: safe to use from any number of threads at
 * once; building takes seconds for a folder, running well under a millisecond. Sessions are emptied
 * and used again, as many as run at once: making one for each note costs a third of its time.
 */
public final class RuleBase {
  /** How many firings a note may cause; a dense 5 KB note causes a few hundred. */
  private static final int FIRING_LIMIT = 100_000;

  private final RuleCatalogue catalogue;
  private final KieBase base;
  private final KieSessionsPool sessions;
  private final EngineRules rules;
  private final String fingerprint;
  private final boolean shadow;
  private final boolean precompiled;
  private final int limit;

  private RuleBase(
      RuleCatalogue catalogue,
      KieBase base,
      KieSessionsPool sessions,
      EngineRules rules,
      String fingerprint,
      boolean shadow,
      boolean precompiled,
      int limit) {
    this.catalogue = catalogue;
    this.base = base;
    this.sessions = sessions;
    this.rules = rules;
    this.fingerprint = fingerprint;
    this.shadow = shadow;
    this.precompiled = precompiled;
    this.limit = limit;
  }

  /**
   * The rules that the program brings along, compiled when it was built. Where the compiled form is
   * missing or older than the rules, they are compiled now, which takes seconds.
   *
   * @throws InvalidRulesException if they must be compiled and cannot be
   */
  public static RuleBase stock() {
    RuleCatalogue catalogue = RuleCatalogue.stock();
    Optional<KieBase> precompiled = PrecompiledModel.load(catalogue.fingerprint());
    return precompiled.isPresent()
        ? of(catalogue, precompiled.get(), true)
        : of(catalogue, RuleCompiler.compile(catalogue), false);
  }

  /**
   * Compiles the {@code .drl} files of a folder that is laid out as the stock one.
   *
   * @throws InvalidRulesException with file and line of each error; or if there is no such folder
   */
  public static RuleBase fromFolder(Path folder) {
    return compile(RuleSources.folder(folder));
  }

  static RuleBase compile(RuleSources sources) {
    RuleCatalogue catalogue = RuleCatalogue.of(sources);
    return of(catalogue, RuleCompiler.compile(catalogue), false);
  }

  private static RuleBase of(RuleCatalogue catalogue, KieBase base, boolean precompiled) {
    return new RuleBase(
        catalogue,
        base,
        base.newKieSessionsPool(1),
        new EngineRules(base, catalogue),
        catalogue.fingerprint(),
        false,
        precompiled,
        FIRING_LIMIT);
  }

  /** The same rules with those of status SHADOW running too. */
  public RuleBase withShadowRules() {
    return new RuleBase(catalogue, base, sessions, rules, fingerprint, true, precompiled, limit);
  }

  RuleBase withFiringLimit(int firings) {
    return new RuleBase(
        catalogue, base, sessions, rules, fingerprint, shadow, precompiled, firings);
  }

  /**
   * Runs the rules over the facts of one note: its note, findings, candidates, rungs and documented
   * details. The order of the facts does not matter.
   *
   * @return what the rules concluded, in the order of their firing; {@link Traced#order()} numbers
   *     the firings
   * @throws FiringLimitException if the rules do not come to an end
   */
  public List<Traced> run(Collection<?> facts) {
    return run(facts, List.of());
  }

  /**
   * Runs the rules in stages: once nothing fires any more, the next stage adds facts that follow
   * from what was concluded so far, and the rules go on.
   *
   * @param facts as for {@link #run(Collection)}
   * @param stages each from the conclusions so far to further facts, in a fixed order
   * @return what the rules concluded in all stages, in the order of their firing
   * @throws FiringLimitException if the rules do not come to an end
   */
  public List<Traced> run(
      Collection<?> facts, List<Function<List<Traced>, ? extends Collection<?>>> stages) {
    List<Object> ordered = new ArrayList<>(facts);
    ordered.sort(FactOrder.INSTANCE);
    Trace trace = new Trace(rules);
    KieSession session = sessions.newKieSession();
    try {
      session.addEventListener((org.kie.api.event.rule.AgendaEventListener) trace);
      for (Object fact : ordered) {
        session.insert(fact);
      }
      session.addEventListener((org.kie.api.event.rule.RuleRuntimeEventListener) trace);
      int fired = fire(session, limit + 1);
      for (Function<List<Traced>, ? extends Collection<?>> stage : stages) {
        if (fired <= limit) {
          stage.apply(trace.conclusions()).forEach(session::insert);
          fired += fire(session, limit + 1 - fired);
        }
      }
      if (fired > limit) {
        throw trace.tooManyFirings(limit);
      }
      return trace.conclusions();
    } finally {
      session.dispose();
    }
  }

  private int fire(KieSession session, int most) {
    return shadow || !rules.hasShadowRules()
        ? session.fireAllRules(most)
        : session.fireAllRules(
            match -> rules.of(match.getRule()).status() != RuleStatus.SHADOW, most);
  }

  /** The rules, with what their files say of them. */
  public RuleCatalogue catalogue() {
    return catalogue;
  }

  /** SHA-256, in hexadecimal, over the rule files: equal fingerprints are equal rules. */
  public String fingerprint() {
    return fingerprint;
  }

  /** Whether the rules were compiled when the program was built. */
  boolean isPrecompiled() {
    return precompiled;
  }
}
