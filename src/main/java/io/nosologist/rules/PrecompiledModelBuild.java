package io.nosologist.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;

/**
 * A step of the build, after the compiler: writes the index of the rules folder and the rules as
 * classes into {@code target/classes}. Does nothing where neither rules nor domain changed.
 */
public final class PrecompiledModelBuild {
  private static final String STAMP = "META-INF/nosologist/rules-build.txt";
  private static final String MODEL_SUFFIX = "/drools-model";

  private final Path rules;
  private final Path classes;

  private PrecompiledModelBuild(Path rules, Path classes) {
    this.rules = rules;
    this.classes = classes;
  }

  /**
   * Runs the step.
   *
   * @param args the rules folder, the folder of compiled classes
   * @throws IOException if a file cannot be read or written
   * @throws InvalidRulesException if a rule does not compile
   */
  public static void main(String[] args) throws IOException {
    new PrecompiledModelBuild(Path.of(args[0]), Path.of(args[1])).run();
  }

  private void run() throws IOException {
    RuleSources sources = RuleSources.folder(rules);
    write(RuleSources.INDEX, String.join("\n", sources.paths()) + "\n");
    RuleCatalogue catalogue = RuleCatalogue.of(sources);
    if (!catalogue.problems().isEmpty()) {
      throw new InvalidRulesException(catalogue.problems());
    }
    String state = state(catalogue);
    Path stamp = classes.resolve(STAMP);
    List<String> earlier = Files.exists(stamp) ? Files.readAllLines(stamp) : List.of();
    if (!earlier.isEmpty() && earlier.get(0).equals(state) && allExist(earlier)) {
      return;
    }
    for (String file : earlier.subList(Math.min(1, earlier.size()), earlier.size())) {
      Files.deleteIfExists(classes.resolve(file));
    }
    // Classic first: only this compiler tells file and line of an error.
    RuleCompiler.compile(catalogue);
    InternalKieModule module = RuleCompiler.compileToClasses(catalogue);
    List<String> written = new ArrayList<>(List.of(state));
    List<String> models = new ArrayList<>(List.of(catalogue.fingerprint()));
    for (String file : module.getFileNames().stream().sorted().toList()) {
      byte[] bytes = module.getBytes(file);
      if (file.endsWith(MODEL_SUFFIX)) {
        new String(bytes, StandardCharsets.UTF_8)
            .lines()
            .filter(PrecompiledModelBuild::isClassName)
            .forEach(models::add);
      } else if (file.endsWith(".class")) {
        Path target = classes.resolve(file);
        Files.createDirectories(target.getParent());
        Files.write(target, bytes);
        written.add(file);
      }
    }
    write(PrecompiledModel.MANIFEST, String.join("\n", models) + "\n");
    write(STAMP, String.join("\n", written) + "\n");
  }

  /** The list of models opens with a line of its version, {@code name:value}. */
  private static boolean isClassName(String line) {
    return !line.isBlank() && !line.contains(":");
  }

  private boolean allExist(List<String> stamp) {
    return stamp.subList(1, stamp.size()).stream()
            .allMatch(file -> Files.exists(classes.resolve(file)))
        && Files.exists(classes.resolve(PrecompiledModel.MANIFEST));
  }

  /** What the generated classes depend on: the rules, the classes of the domain, this step. */
  private String state(RuleCatalogue catalogue) throws IOException {
    MessageDigest digest = RuleCatalogue.sha256();
    digest.update(catalogue.fingerprint().getBytes(StandardCharsets.UTF_8));
    digest.update(bytes(classes.resolve("io/nosologist/rules/PrecompiledModelBuild.class")));
    try (Stream<Path> files = Files.list(classes.resolve("io/nosologist/domain"))) {
      files.sorted().forEach(file -> digest.update(bytes(file)));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String file, String text) throws IOException {
    Path target = classes.resolve(file);
    Files.createDirectories(target.getParent());
    Files.writeString(target, text);
  }
}
