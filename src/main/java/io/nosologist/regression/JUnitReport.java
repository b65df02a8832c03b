package io.nosologist.regression;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A run as JUnit XML. A note fails that came out otherwise than it says, or changed for the worse
 * against another run; a known wrong note is skipped. Only codes and places are told.
 */
final class JUnitReport {
  private record Test(String id, String failure, String skipped) {}

  private final Map<String, List<Test>> suites = new LinkedHashMap<>();

  void add(Outcome outcome, List<Change> changes) {
    List<String> worse = changes.stream().filter(c -> c.verdict() < 0).map(Change::shown).toList();
    String failure = "";
    String skipped = "";
    if (!worse.isEmpty()) {
      failure = String.join("; ", worse);
    } else if (outcome.isUnexpected()) {
      failure =
          outcome.problems().isEmpty()
              ? "cured; take its knownWrong out"
              : String.join("; ", outcome.problems());
    } else if (outcome.knownWrong() != null) {
      skipped = "known wrong: " + outcome.knownWrong();
    }
    suites
        .computeIfAbsent(outcome.suite(), s -> new ArrayList<>())
        .add(new Test(outcome.id(), failure, skipped));
  }

  String xml() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
      out.writeStartElement("testsuites");
      for (Map.Entry<String, List<Test>> suite : suites.entrySet()) {
        out.writeStartElement("testsuite");
        out.writeAttribute("name", clean(suite.getKey()));
        out.writeAttribute("tests", String.valueOf(suite.getValue().size()));
        out.writeAttribute(
            "failures",
            String.valueOf(suite.getValue().stream().filter(t -> !t.failure().isEmpty()).count()));
        out.writeAttribute("errors", "0");
        out.writeAttribute(
            "skipped",
            String.valueOf(suite.getValue().stream().filter(t -> !t.skipped().isEmpty()).count()));
        for (Test test : suite.getValue()) {
          write(out, suite.getKey(), test);
        }
        out.writeEndElement();
      }
      out.writeEndElement();
      out.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return text + "\n";
  }

  private static void write(XMLStreamWriter out, String suite, Test test)
      throws XMLStreamException {
    out.writeStartElement("testcase");
    out.writeAttribute("classname", clean(suite));
    out.writeAttribute("name", clean(test.id()));
    if (!test.failure().isEmpty()) {
      out.writeStartElement("failure");
      out.writeAttribute("message", clean(test.failure()));
      out.writeEndElement();
    } else if (!test.skipped().isEmpty()) {
      out.writeStartElement("skipped");
      out.writeAttribute("message", clean(test.skipped()));
      out.writeEndElement();
    }
    out.writeEndElement();
  }

  /** Without the characters that XML 1.0 cannot hold. */
  private static String clean(String text) {
    return text.replaceAll(
        "[^\\u0009\\u000A\\u000D\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?");
  }
}
