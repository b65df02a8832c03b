package io.nosologist.rules;

import java.util.ArrayList;
import java.util.List;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;

/** Compiles rule files; KIE's own words and paths go no further than here. */
final class RuleCompiler {
  private static final String ROOT = "src/main/resources/";

  private RuleCompiler() {}

  /**
   * Compiles the rules that run, classically: only so are errors told with their line.
   *
   * @throws InvalidRulesException with file and line of each error
   */
  static KieBase compile(RuleCatalogue catalogue) {
    KieServices services = KieServices.get();
    KieBuilder builder = services.newKieBuilder(files(services, catalogue, false)).buildAll();
    failOnErrors(builder);
    KieContainer container =
        services.newKieContainer(builder.getKieModule().getReleaseId(), loader());
    return container.getKieBase();
  }

  /** What is wrong with the rules in the eyes of the compiler, drafts included. */
  static List<Problem> problems(RuleCatalogue catalogue) {
    KieServices services = KieServices.get();
    return errors(services.newKieBuilder(files(services, catalogue, true)).buildAll());
  }

  /**
   * Compiles the rules that run to classes of their own; the result holds these as files.
   *
   * @throws InvalidRulesException if they cannot be compiled
   */
  static InternalKieModule compileToClasses(RuleCatalogue catalogue) {
    KieServices services = KieServices.get();
    KieBuilder builder =
        services
            .newKieBuilder(files(services, catalogue, false), loader())
            .buildAll(ExecutableModelProject.class);
    failOnErrors(builder);
    return (InternalKieModule) builder.getKieModule();
  }

  static ClassLoader loader() {
    ClassLoader loader = RuleCompiler.class.getClassLoader();
    return loader != null ? loader : ClassLoader.getSystemClassLoader();
  }

  private static KieFileSystem files(
      KieServices services, RuleCatalogue catalogue, boolean everyStatus) {
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(
        services.newReleaseId("io.nosologist", "rules", catalogue.fingerprint()));
    for (Rule rule : catalogue.rules()) {
      if (everyStatus ? rule.status() != RuleStatus.REMOVED : rule.isBuilt()) {
        files.write(ROOT + rule.file(), rule.source());
      }
    }
    return files;
  }

  private static void failOnErrors(KieBuilder builder) {
    List<Problem> errors = errors(builder);
    if (!errors.isEmpty()) {
      throw new InvalidRulesException(errors);
    }
  }

  private static List<Problem> errors(KieBuilder builder) {
    List<Problem> errors = new ArrayList<>();
    for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
      String path = message.getPath() == null ? "" : message.getPath();
      errors.add(
          new Problem(
              path.startsWith(ROOT) ? path.substring(ROOT.length()) : path,
              Math.max(message.getLine(), 0),
              message.getText().strip()));
    }
    return errors.stream().distinct().sorted().toList();
  }
}
