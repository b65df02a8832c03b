package io.nosologist.rules;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;

/**
 * The rules of the catalogue by those of the engine, which is asked at every firing. Immutable and
 * safe to share between threads.
 */
final class EngineRules {
  private final IdentityHashMap<org.kie.api.definition.rule.Rule, Rule> rules =
      new IdentityHashMap<>();
  private final boolean shadow;

  /** What the engine knows a rule by. */
  private record Key(String packageName, String name) {}

  /**
   * @throws IllegalStateException if the engine holds a rule that the catalogue does not
   */
  EngineRules(KieBase base, RuleCatalogue catalogue) {
    Map<Key, Rule> known = new HashMap<>();
    for (Rule rule : catalogue.rules()) {
      known.put(new Key(rule.packageName(), rule.name()), rule);
    }
    for (KiePackage folder : base.getKiePackages()) {
      for (org.kie.api.definition.rule.Rule engineRule : folder.getRules()) {
        Rule rule = known.get(new Key(engineRule.getPackageName(), engineRule.getName()));
        if (rule == null) {
          throw new IllegalStateException(
              "the rule engine holds a rule that the catalogue lacks: " + engineRule.getName());
        }
        rules.put(engineRule, rule);
      }
    }
    shadow = rules.values().stream().anyMatch(rule -> rule.status() == RuleStatus.SHADOW);
  }

  /** The rule of the catalogue. */
  Rule of(org.kie.api.definition.rule.Rule engineRule) {
    Rule rule = rules.get(engineRule);
    if (rule == null) {
      throw new IllegalStateException("not a rule of this base: " + engineRule.getName());
    }
    return rule;
  }

  /** Whether a rule is held that runs on request only. */
  boolean hasShadowRules() {
    return shadow;
  }
}
