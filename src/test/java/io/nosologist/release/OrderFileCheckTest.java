package io.nosologist.release;

import static io.nosologist.release.OfficialFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderFileCheckTest {
  @Test
  void listsMissingExtraTitlesAndBillable(@TempDir Path folder) throws IOException {
    Path order =
        Files.write(
            folder.resolve("order.txt"),
            utf8(OfficialFiles.order("S06 1 Injury inside", "T15 1 Splinter", "T16 1 Other")));
    OrderFileCheck check = OrderFileCheck.compare(OfficialFiles.built().release(), order);
    assertThat(check.missing()).containsExactly("T16 Other");
    assertThat(check.extra()).hasSize(11).contains("S06.0 Concussion");
    assertThat(check.titles())
        .containsExactly(
            new OrderFileCheck.Difference("T15", "Meniere's foreign body", "Splinter"));
    assertThat(check.billable())
        .containsExactly(new OrderFileCheck.Difference("S06", "header", "valid code"));
    assertThat(check.clean()).isFalse();
    Path none = Files.write(folder.resolve("none.txt"), utf8("hello"));
    assertThatThrownBy(() -> OrderFileCheck.compare(EmbeddedRelease.get(), none))
        .isInstanceOf(ReleaseException.class)
        .hasMessageContaining("none.txt holds no order file");
  }
}
