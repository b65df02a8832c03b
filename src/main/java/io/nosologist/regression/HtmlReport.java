package io.nosologist.regression;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page of a run: one file with its data, its script and Chart.js in it. */
final class HtmlReport {
  private static final String CHARTS =
      "/META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.min.js";

  private HtmlReport() {}

  static String of(ObjectNode data) {
    // A note may hold "</script>" or "<!--"; in a JSON string \\u003c means the same.
    String json = data.toString().replace("<", "\\u003c");
    return resource("/report/report.html")
        .replace("/*STYLE*/", resource("/report/report.css"))
        .replace("/*CHARTS*/", resource(CHARTS).replace("</script", "<\\/script"))
        .replace("/*SCRIPT*/", resource("/report/report.js"))
        .replace("/*DATA*/", json);
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
