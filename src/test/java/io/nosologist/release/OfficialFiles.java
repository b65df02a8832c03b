package io.nosologist.release;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files in the official formats, written for the tests. */
public final class OfficialFiles {
  /** A Tabular List with all that makes one difficult. */
  public static final String TABULAR =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <ICD10CM.tabular>
        <version>2031</version>
        <chapter>
          <name>19</name>
          <desc>Injuries of the test (S00-T88)</desc>
          <notes><note>Use secondary code(s) from Chapter 20</note></notes>
          <sectionIndex><sectionRef first="S00" last="S99" id="S00-S99">Injuries</sectionRef></sectionIndex>
          <section id="S00-S99">
            <desc>Injuries of parts (S00-S99)</desc>
            <excludes2><note>burns (T20-T32)</note></excludes2>
            <diag>
              <name>S06</name>
              <desc>Injury inside</desc>
              <sevenChrNote><note>The appropriate 7th character is to be added to each code from category S06, except as noted below</note></sevenChrNote>
              <sevenChrDef>
                <extension char="A">initial encounter</extension>
                <extension char="D">subsequent encounter</extension>
                <note>aftercare</note>
                <extension char="S">sequela</extension>
              </sevenChrDef>
              <notes><note>7th characters D and S do not apply to codes in category S06 with 6th character 7 - death due to injury, or 8 - death due to other cause.</note></notes>
              <diag>
                <name>S06.0</name>
                <desc>Concussion</desc>
                <inclusionTerm><note>Commotio cerebri (S06.0)</note></inclusionTerm>
                <diag placeholder="true">
                  <name>S06.0X</name>
                  <desc>Concussion</desc>
                  <diag><name>S06.0X0</name><desc>Concussion, awake</desc></diag>
                  <diag><name>S06.0X7</name><desc>Concussion with death</desc></diag>
                </diag>
              </diag>
              <diag>
                <name>S06.8</name>
                <desc>Other injury inside</desc>
                <sevenChrDef>
                  <extension char="1">mild</extension>
                  <extension char="2">severe</extension>
                </sevenChrDef>
              </diag>
            </diag>
          </section>
          <section id="T15">
            <desc>Foreign body (T15)</desc>
            <diag>
              <name>T15</name>
              <desc>M\u00e9ni\u00e8re's foreign body</desc>
              <includes><note>splinter</note></includes>
              <excludes1><note>retained (Z18.-)</note></excludes1>
              <codeFirst><note>wound</note></codeFirst>
              <useAdditionalCode><note>cause</note></useAdditionalCode>
              <codeAlso><note>removal</note></codeAlso>
            </diag>
          </section>
        </chapter>
      </ICD10CM.tabular>
      """;

  /** An Alphabetic Index for the Tabular List. */
  public static final String INDEX =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <ICD10CM.index>
        <version>2031</version>
        <title>ICD-10-CM INDEX TO DISEASES and INJURIES</title>
        <letter>
          <title>C</title>
          <mainTerm>
            <title>Concussion, concussed<nemod>(brain) (cerebral)</nemod></title>
            <code>S06.0X-</code>
            <term level="1"><title>awake</title><code>S06.0X0</code><manif>T15</manif></term>
            <term level="1"><title>unknown</title><code>B99.9</code></term>
          </mainTerm>
          <mainTerm><title>Commotio</title><see>Concussion, awake</see></mainTerm>
          <mainTerm><title>Commotion</title><see>Commotio</see></mainTerm>
          <mainTerm><title>Complaint</title><seeAlso>condition</seeAlso></mainTerm>
          <mainTerm><title>Splinter</title><see>category T15</see></mainTerm>
        </letter>
      </ICD10CM.index>
      """;

  /** A Table of Neoplasms, with codes of the Tabular List for want of others. */
  public static final String NEOPLASM =
      """
      <ICD10CM.index>
        <version>2031</version>
        <indexHeading><head col="1">Neoplasm</head><head col="2">Malignant Primary</head><head col="3">Benign</head></indexHeading>
        <letter><title>N</title>
          <mainTerm><title>Neoplasm, neoplastic</title><cell col="2">T15</cell><cell col="3">-</cell>
            <term level="1"><title>skull</title><cell col="2">S06.8</cell><cell col="3">S06.0-</cell>
              <term level="2"><title>bone</title><see>Neoplasm, skull</see></term>
            </term>
          </mainTerm>
        </letter>
      </ICD10CM.index>
      """;

  /** A Table of Drugs. */
  public static final String DRUG =
      """
      <ICD10CM.index>
        <version>2031</version>
        <indexHeading><head col="1">Substance</head><head col="2">Poisoning Accidental (unintentional)</head><head col="6">Adverse effect</head></indexHeading>
        <letter><title>G</title>
          <mainTerm><title>Glue<nemod>(wet)</nemod></title><cell col="2">T15</cell><cell col="6">--</cell></mainTerm>
        </letter>
      </ICD10CM.index>
      """;

  /** An External Cause Index. */
  public static final String EXTERNAL =
      """
      <ICD10CM.index>
        <version>2031</version>
        <title>ICD-10-CM EXTERNAL CAUSE of INJURIES INDEX</title>
        <letter><title>F</title><mainTerm><title>Fall, falling</title><code>S06.8</code></mainTerm></letter>
      </ICD10CM.index>
      """;

  private OfficialFiles() {}

  /** Rows of an order file: code, 0 or 1, title. */
  public static String order(String... rows) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.length; i++) {
      String[] row = rows[i].split(" ", 3);
      text.append(
          String.format(
              Locale.ROOT, "%05d %-7s %s %-60s %s\r\n", i + 1, row[0], row[1], "short", row[2]));
    }
    return text.toString();
  }

  /** The bytes of a text. */
  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A zip of some files. */
  public static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /** The release that the small files make. */
  public static BuiltRelease built(String... more) {
    ReleaseBuilder builder = new ReleaseBuilder().add("tabular-April-1-2031.xml", utf8(TABULAR));
    for (int i = 0; i < more.length; i++) {
      builder.add("file" + i, utf8(more[i]));
    }
    return builder.build();
  }

  /** A file of ../shared, or of the folder that -Dshared names; the test is skipped without it. */
  public static Path shared(String name) {
    Path file = Path.of(System.getProperty("shared", "../shared")).resolve(name);
    assumeTrue(Files.exists(file), file + " is absent; the test needs it");
    return file;
  }
}
