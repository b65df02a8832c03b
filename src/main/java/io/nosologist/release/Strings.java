package io.nosologist.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of strings held as one UTF-8 blob and decoded on demand.
 *
 * @param offsets where each string starts; one more than there are strings
 * @param blob the bytes of all strings, one after the other
 */
@SuppressWarnings("ArrayRecordComponent") // read-only after construction, never compared
record Strings(int[] offsets, byte[] blob) {
  String get(int id) {
    return new String(blob, offsets[id], offsets[id + 1] - offsets[id], StandardCharsets.UTF_8);
  }

  int size() {
    return offsets.length - 1;
  }

  /** Collects strings, each once, in the order of first use. */
  static final class Builder {
    private final Map<String, Integer> ids = new LinkedHashMap<>();

    int id(String text) {
      Integer known = ids.get(text);
      if (known != null) {
        return known;
      }
      ids.put(text, ids.size());
      return ids.size() - 1;
    }

    Strings build() {
      List<byte[]> parts = new ArrayList<>(ids.size());
      int[] offsets = new int[ids.size() + 1];
      int end = 0;
      for (String text : ids.keySet()) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        offsets[parts.size()] = end;
        parts.add(bytes);
        end += bytes.length;
      }
      offsets[parts.size()] = end;
      byte[] blob = new byte[end];
      for (int i = 0; i < parts.size(); i++) {
        System.arraycopy(parts.get(i), 0, blob, offsets[i], parts.get(i).length);
      }
      return new Strings(offsets, blob);
    }
  }
}
