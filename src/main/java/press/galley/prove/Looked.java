package press.galley.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.galley.layout.Output;
import press.galley.site.Digest;

/**
 * What a look into a file of the site has shown.
 *
 * @param file the file
 * @param digest of its bytes
 * @param traces what may be of a withheld source, each once, where it stands first
 */
record Looked(String file, Digest digest, List<Trace> traces) {

  /** What is no text has a byte of zero among its first. */
  private static final int HEAD = 1024;

  private static final int WHOLE = -1;

  /**
   * What may be of a withheld source.
   *
   * @param needle what it was known by; nothing where bytes were
   * @param hash the number of the words
   * @param of whose it would be
   * @param at where it begins: of words, the character of the text, of bytes, the byte; below 0
   *     where it is the file as a whole
   * @param words as they stand there
   */
  record Trace(Optional<Needle> needle, long hash, Withheld of, int at, String words) {

    /** Where it stands in a file; looked up late, since most traces turn out to be none. */
    Spot spot(Output file) {
      if (at < 0) {
        return Spot.WHOLE;
      }
      byte[] bytes = bytes(file);
      return Spot.behind(
          needle.isPresent()
              ? new String(bytes, StandardCharsets.UTF_8).substring(0, at)
              : new String(bytes, 0, at, StandardCharsets.UTF_8));
    }
  }

  /** Looks into a file for these marks. */
  static Looked into(Output output, Marks marks) {
    try {
      if (output instanceof Output.Copied copied
          && Files.size(copied.source().file()) > Pieces.MOST) {
        Digest digest = copied.source().digest();
        return new Looked(output.file(), digest, traces(output.file(), new byte[0], digest, marks));
      }
      byte[] bytes = output.bytes();
      Digest digest = Digest.of(bytes);
      return new Looked(output.file(), digest, traces(output.file(), bytes, digest, marks));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Output output) {
    try {
      return output.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Trace> traces(String file, byte[] bytes, Digest digest, Marks marks) {
    Map<Object, Trace> traces = new LinkedHashMap<>();
    marks
        .ofDigest(digest.hex())
        .ifPresent(of -> traces.put(of, new Trace(Optional.empty(), 0, of, WHOLE, "")));
    words(file, marks, true, traces);
    if (isText(bytes)) {
      words(new String(bytes, StandardCharsets.UTF_8), marks, false, traces);
    }
    for (Pieces.Hit hit : marks.pieces().in(bytes)) {
      traces.putIfAbsent(hit.of(), new Trace(Optional.empty(), 0, hit.of(), hit.at(), ""));
    }
    return List.copyOf(traces.values());
  }

  private static void words(String text, Marks marks, boolean name, Map<Object, Trace> traces) {
    marks
        .needles()
        .search(
            text,
            hit -> {
              if (!traces.containsKey(hit.needle())) {
                traces.put(
                    hit.needle(),
                    new Trace(
                        Optional.of(hit.needle()),
                        hit.hash(),
                        hit.needle().of(),
                        name ? WHOLE : hit.begin(),
                        text.substring(hit.begin(), hit.end())));
              }
            });
  }

  private static boolean isText(byte[] bytes) {
    for (int i = 0; i < Math.min(HEAD, bytes.length); i++) {
      if (bytes[i] == 0) {
        return false;
      }
    }
    return true;
  }
}
