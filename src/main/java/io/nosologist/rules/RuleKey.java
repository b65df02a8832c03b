package io.nosologist.rules;

import java.util.Map;

/** What the rule engine knows a rule by: package and name. */
record RuleKey(String packageName, String name) {
  static RuleKey of(Rule rule) {
    return new RuleKey(rule.packageName(), rule.name());
  }

  /**
   * @throws IllegalStateException if the engine runs a rule that the catalogue does not hold
   */
  static Rule lookUp(Map<RuleKey, Rule> rules, org.kie.api.definition.rule.Rule engineRule) {
    Rule rule = rules.get(new RuleKey(engineRule.getPackageName(), engineRule.getName()));
    if (rule == null) {
      throw new IllegalStateException(
          "the rule engine holds a rule that the catalogue lacks: " + engineRule.getName());
    }
    return rule;
  }
}
