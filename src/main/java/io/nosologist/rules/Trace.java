package io.nosologist.rules;

import io.nosologist.domain.Conclusion;
import io.nosologist.domain.Traced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;

/** Writes down each conclusion of one run, with the rule that is firing; for one thread. */
final class Trace extends DefaultAgendaEventListener implements RuleRuntimeEventListener {
  private final EngineRules rules;
  private final List<Traced> conclusions = new ArrayList<>();
  private final List<Rule> fired = new ArrayList<>();
  private @Nullable Rule firing;

  Trace(EngineRules rules) {
    this.rules = rules;
  }

  List<Traced> conclusions() {
    return List.copyOf(conclusions);
  }

  /** The exception that names the rule which fired most often. */
  FiringLimitException tooManyFirings(int limit) {
    Map<Rule, Integer> firings = new HashMap<>();
    fired.forEach(rule -> firings.merge(rule, 1, Integer::sum));
    Map.Entry<Rule, Integer> most =
        firings.entrySet().stream()
            .max(
                Map.Entry.<Rule, Integer>comparingByValue()
                    .thenComparing(entry -> entry.getKey().file()))
            .orElseThrow();
    return new FiringLimitException(most.getKey(), most.getValue(), limit);
  }

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    firing = rules.of(event.getMatch().getRule());
    fired.add(firing);
  }

  @Override
  public void objectInserted(ObjectInsertedEvent event) {
    if (firing != null && event.getObject() instanceof Conclusion conclusion) {
      conclusions.add(new Traced(conclusion, firing.ref(), fired.size() - 1));
    }
  }

  @Override
  public void objectUpdated(ObjectUpdatedEvent event) {
    throw insertOnly("updates");
  }

  @Override
  public void objectDeleted(ObjectDeletedEvent event) {
    throw insertOnly("deletes");
  }

  private IllegalStateException insertOnly(String what) {
    return new IllegalStateException(
        "%s %s a fact; rules only insert"
            .formatted(firing == null ? "something" : firing.file(), what));
  }
}
