package io.nosologist.release;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One element of an official XML file, with the line it starts on. */
final class XmlNode {
  private static final int MAX_DEPTH = 200;
  private static final int MAX_ELEMENTS = 5_000_000;

  /** Elements whose text includes that of the elements inside them, e.g. nemod in title. */
  private static final Set<String> MIXED = Set.of("title", "note", "desc");

  private final String name;
  private final int line;
  private final Map<String, String> attributes;
  private final List<XmlNode> children = new ArrayList<>(2);
  private String text = "";

  private XmlNode(String name, int line, Map<String, String> attributes) {
    this.name = name;
    this.line = line;
    this.attributes = attributes;
  }

  String name() {
    return name;
  }

  int line() {
    return line;
  }

  List<XmlNode> children() {
    return children;
  }

  List<XmlNode> children(String childName) {
    return children.stream().filter(c -> c.name.equals(childName)).toList();
  }

  /** The text of the first child of that name, or empty. */
  String childText(String childName) {
    for (XmlNode child : children) {
      if (child.name.equals(childName)) {
        return child.text();
      }
    }
    return "";
  }

  boolean has(String childName) {
    return children.stream().anyMatch(c -> c.name.equals(childName));
  }

  @Nullable String attribute(String attribute) {
    return attributes.get(attribute);
  }

  /** Its text on one line. */
  String text() {
    return text;
  }

  /**
   * Reads a file; entities outside the file are never fetched.
   *
   * @throws ReleaseException with line and column where the XML is broken
   */
  static XmlNode parse(byte[] bytes, String file) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      try {
        return read(in, file);
      } finally {
        in.close();
      }
    } catch (XMLStreamException e) {
      String where =
          e.getLocation() == null
              ? ""
              : ":" + e.getLocation().getLineNumber() + ":" + e.getLocation().getColumnNumber();
      throw new ReleaseException(
          file + where + ": broken XML (" + reason(e) + "); download the file again", e);
    }
  }

  private static XmlNode read(XMLStreamReader in, String file) throws XMLStreamException {
    Deque<XmlNode> open = new ArrayDeque<>();
    XmlNode root = null;
    int elements = 0;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          XmlNode node = start(in);
          if (open.size() >= MAX_DEPTH || ++elements > MAX_ELEMENTS) {
            throw new ReleaseException(
                file
                    + ":"
                    + node.line
                    + ": nested too deeply or too large to be an ICD-10-CM file");
          }
          XmlNode parent = open.peek();
          if (parent == null) {
            root = node;
          } else {
            parent.children.add(node);
          }
          open.push(node);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          XmlNode node = open.peek();
          if (node != null && (!in.isWhiteSpace() || MIXED.contains(node.name))) {
            node.text += in.getText();
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          XmlNode node = open.pop();
          node.text = Texts.oneLine(node.text);
          XmlNode parent = open.peek();
          if (parent != null && MIXED.contains(parent.name)) {
            parent.text += " " + node.text + " ";
          }
        }
        default -> {}
      }
    }
    if (root == null) {
      throw new ReleaseException(file + " holds no XML element; download the file again");
    }
    return root;
  }

  private static XmlNode start(XMLStreamReader in) {
    Map<String, String> attributes = Map.of();
    if (in.getAttributeCount() > 0) {
      attributes = new TreeMap<>();
      for (int i = 0; i < in.getAttributeCount(); i++) {
        attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
      }
    }
    return new XmlNode(in.getLocalName(), in.getLocation().getLineNumber(), attributes);
  }

  private static String reason(XMLStreamException e) {
    String message = e.getMessage() == null ? "unreadable" : e.getMessage();
    int at = message.indexOf("Message: ");
    return Texts.oneLine(at < 0 ? message : message.substring(at + 9));
  }
}
