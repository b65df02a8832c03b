package io.nosologist.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The one test that holds rules, ids, examples and articles of the stock catalogue together. */
class StockCatalogueTest {
  @Test
  void nothingIsWrongWithTheStockRules() {
    assertThat(RuleCatalogueCheck.check(RuleCatalogue.stock())).isEmpty();
  }

  @Test
  void classPathHoldsTheRulesOfTheFolder() {
    RuleSources folder = RuleSources.folder(Path.of("rules"));
    RuleSources stock = RuleSources.stock();

    assertThat(stock.paths()).isEqualTo(folder.paths()).contains("specificity/side-of-site.drl");
    for (String path : stock.paths()) {
      assertThat(stock.read(path)).as(path).isEqualTo(folder.read(path));
    }
    assertThat(RuleCatalogue.stock().fingerprint())
        .isEqualTo(RuleCatalogue.of(folder).fingerprint());
  }

  @Test
  void examplesOfEveryRuleCanBeRead() {
    RuleCatalogue catalogue = RuleCatalogue.stock();
    List<Rule> built = catalogue.rules().stream().filter(Rule::isBuilt).toList();
    assertThat(built).hasSizeGreaterThan(200);
    for (Rule rule : built) {
      List<Example> examples = ExampleReader.read(catalogue.sources(), rule);
      assertThat(examples).as(rule.id()).anyMatch(Example::fires);
      assertThat(examples).as(rule.id()).allMatch(example -> example.ruleId().equals(rule.id()));
    }
  }
}
