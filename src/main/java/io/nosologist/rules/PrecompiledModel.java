package io.nosologist.rules;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The stock rules as classes that the build generated, see {@code PrecompiledModelBuild}. */
final class PrecompiledModel {
  /** First line the fingerprint of the rules, then the names of the generated model classes. */
  static final String MANIFEST = "META-INF/nosologist/rules-model.txt";

  private PrecompiledModel() {}

  /** The compiled rules of that fingerprint; empty if the program holds none or others. */
  static Optional<KieBase> load(String fingerprint) {
    try {
      List<String> lines = RuleSources.resource(MANIFEST).lines().toList();
      if (lines.isEmpty() || !lines.get(0).equals(fingerprint)) {
        return Optional.empty();
      }
      List<Model> models = new ArrayList<>();
      for (String name : lines.subList(1, lines.size())) {
        models.add(
            Class.forName(name, true, RuleCompiler.loader())
                .asSubclass(Model.class)
                .getDeclaredConstructor()
                .newInstance());
      }
      return Optional.of(KieBaseBuilder.createKieBaseFromModel(models));
    } catch (IOException | ReflectiveOperationException e) {
      return Optional.empty();
    }
  }
}
