package io.nosologist.release;

import static io.nosologist.release.OfficialFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseStoreTest {
  @TempDir private Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(Files.createDirectories(folder.resolve("in")).resolve(name), bytes);
  }

  private ReleaseStore store() {
    return new ReleaseStore(folder.resolve("data"));
  }

  private List<Path> kept() throws IOException {
    Path releases = folder.resolve("data/releases");
    if (!Files.exists(releases)) {
      return List.of();
    }
    try (var files = Files.list(releases)) {
      return files.toList();
    }
  }

  @Test
  void theDateOfServicePicksTheRelease() throws IOException {
    ReleaseStore store = store();
    String order = OfficialFiles.order("T15 1 Foreign body");
    Path old = file("icd10cm-order-2024.txt", utf8(order));
    Path next = file("tabular-April-1-2031.xml", utf8(OfficialFiles.TABULAR));
    store.importFrom(List.of(old.toString()), null, ProgressListener.silent());
    store.importFrom(List.of(next.toUri().toString()), null, ProgressListener.silent());
    assertThat(store.forDate(LocalDate.of(2023, 10, 1)).id().id()).isEqualTo("icd10cm-2023-10-01");
    assertThat(store.forDate(LocalDate.of(2026, 3, 31)).id().id()).isEqualTo("icd10cm-2023-10-01");
    assertThat(store.forDate(LocalDate.of(2026, 4, 1))).isSameAs(EmbeddedRelease.get());
    assertThat(store.forDate(LocalDate.of(2040, 1, 1)).find("S06.8XX1")).isPresent();
    assertThat(store.newest()).isSameAs(store.newest());
    assertThatThrownBy(() -> store.forDate(LocalDate.of(2023, 9, 30)))
        .isInstanceOf(ReleaseException.class)
        .hasMessageContaining("2023-09-30")
        .hasMessageContaining("icd10cm-2023-10-01")
        .hasMessageContaining("icd10cm-2026-04-01");
    assertThat(store().list()).hasSize(3);
  }

  @Test
  void anIndexAloneGoesOnTopOfTheEmbeddedCodes() throws IOException {
    String index = OfficialFiles.INDEX.replace("S06.0X0", "M61.252");
    ReleaseStore store = store();
    store.importFrom(
        List.of(file("index.xml", utf8(index)).toString()), null, ProgressListener.silent());
    Release withIndex = store.forDate(LocalDate.of(2026, 5, 1));
    assertThat(withIndex.id().id()).isEqualTo("icd10cm-2026-04-01+index");
    assertThat(withIndex.codes().count()).isEqualTo(98_186);
    assertThat(withIndex.indexTerms("M61.252")).hasSize(3);
    assertThat(withIndex.notesOnLadder("M61.252"))
        .isEqualTo(EmbeddedRelease.get().notesOnLadder("M61.252"));
    assertThat(withIndex.seventhCharacters("S72"))
        .isEqualTo(EmbeddedRelease.get().seventhCharacters("S72"));
    store.importFrom(
        List.of(file("drug.xml", utf8(OfficialFiles.DRUG)).toString()),
        null,
        ProgressListener.silent());
    assertThat(store.newest().id().id()).isEqualTo("icd10cm-2026-04-01+index+drug");
    assertThat(store.newest().indexTerms("M61.252")).hasSize(3);
  }

  @Test
  void zipsInZipsAreOpenedInMemory() throws IOException {
    byte[] inner = OfficialFiles.zip(Map.of("../../evil-2031.xml", utf8(OfficialFiles.TABULAR)));
    Path zip = file("Table and Index.zip", OfficialFiles.zip(Map.of("inner.zip", inner)));
    ImportedRelease imported =
        store().importFrom(List.of(zip.toString()), null, ProgressListener.silent());
    assertThat(imported.release().find("T15")).isPresent();
    assertThat(kept()).containsExactly(imported.file());
    assertThat(folder.resolveSibling("evil-2031.xml")).doesNotExist();
  }

  @Test
  void whatUnpacksTooLargeIsRefused() throws IOException {
    Path zip = file("bomb.zip", OfficialFiles.zip(Map.of("zeros.txt", new byte[5_000_000])));
    assertThatThrownBy(() -> new SourceReader(1_000_000, 10_000_000).read(zip))
        .isInstanceOf(ReleaseException.class)
        .hasMessageContaining("zeros.txt")
        .hasMessageContaining("larger");
  }

  @Test
  void aFailedImportLeavesTheStoreAsItWas() throws IOException {
    Path broken = file("tabular-2031.xml", utf8(OfficialFiles.TABULAR.replace("</chapter>", "")));
    Path cut =
        file(
            "cut.zip",
            java.util.Arrays.copyOf(
                OfficialFiles.zip(Map.of("a-2031.xml", utf8(OfficialFiles.TABULAR))), 300));
    Path empty = file("empty.xml", new byte[0]);
    Path binary = file("binary.xml", new byte[] {1, 0, 2, 0});
    for (Path bad : List.of(broken, cut, empty, binary, folder.resolve("none"))) {
      assertThatThrownBy(
              () -> store().importFrom(List.of(bad.toString()), null, ProgressListener.silent()))
          .isInstanceOf(ReleaseException.class)
          .hasMessageContaining(bad.getFileName().toString());
    }
    assertThat(kept()).isEmpty();
  }

  @Test
  void aDamagedFileIsNamedAndOthersStayUsable() throws IOException {
    Path tabular = file("tabular-April-1-2031.xml", utf8(OfficialFiles.TABULAR));
    Path stored =
        store().importFrom(List.of(tabular.toString()), null, ProgressListener.silent()).file();
    Files.write(stored, new byte[] {1, 2, 3});
    assertThatThrownBy(() -> store().forDate(LocalDate.of(2031, 5, 1)))
        .isInstanceOf(ReleaseException.class)
        .hasMessageContaining(stored.toString());
    assertThat(store().forDate(LocalDate.of(2026, 5, 1))).isSameAs(EmbeddedRelease.get());
  }

  @Test
  void anAddressIsDownloadedWithProgressAndChecksum() throws IOException {
    byte[] zip = OfficialFiles.zip(Map.of("tabular-April-1-2031.xml", utf8(OfficialFiles.TABULAR)));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/release.zip",
        exchange -> {
          exchange.sendResponseHeaders(200, zip.length);
          exchange.getResponseBody().write(zip);
          exchange.close();
        });
    server.createContext(
        "/moved.zip",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/release.zip");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    server.createContext(
        "/page",
        exchange -> {
          byte[] page = utf8("<!DOCTYPE html><html></html>");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
    try {
      String base = "http://localhost:" + server.getAddress().getPort();
      List<Long> done = new ArrayList<>();
      ImportedRelease imported =
          store()
              .importFrom(
                  List.of(base + "/moved.zip"),
                  null,
                  (step, now, total) -> {
                    if (total == zip.length) {
                      done.add(now);
                    }
                  });
      assertThat(done).startsWith(0L).endsWith((long) zip.length);
      assertThat(imported.downloads())
          .containsExactly(ReleaseFile.sha256Hex(zip) + " " + base + "/moved.zip");
      assertThat(imported.release().id().id()).isEqualTo("icd10cm-2031-04-01");
      assertThatThrownBy(
              () -> store().importFrom(List.of(base + "/none"), null, ProgressListener.silent()))
          .isInstanceOf(ReleaseException.class)
          .hasMessageContaining("404");
      assertThatThrownBy(
              () -> store().importFrom(List.of(base + "/page"), null, ProgressListener.silent()))
          .isInstanceOf(ReleaseException.class)
          .hasMessageContaining("web page");
    } finally {
      server.stop(0);
    }
    assertThatThrownBy(
            () ->
                store()
                    .importFrom(
                        List.of("http://localhost:1/x.zip"), null, ProgressListener.silent()))
        .isInstanceOf(ReleaseException.class)
        .hasMessageContaining("http://localhost:1/x.zip");
  }
}
