package press.galley.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.galley.layout.Output;
import press.galley.site.Digest;
import press.galley.site.RunningDigest;

/**
 * What a look into a file of the site has shown.
 *
 * @param file the file
 * @param digest of its bytes
 * @param traces what may be of a withheld source, each once, where it stands first
 */
record Looked(String file, Digest digest, List<Trace> traces) {

  /**
   * What may be of a withheld source.
   *
   * @param needle what it was known by; nothing where bytes were
   * @param hash the number of the words
   * @param of whose it would be
   * @param seen where it begins
   * @param words as they stand there
   */
  record Trace(Optional<Needle> needle, long hash, Withheld of, Seen seen, String words) {}

  /** Looks into a file for these marks. */
  static Looked into(Output output, Marks marks) {
    Look look = new Look(output, marks);
    look.words(output.file(), Optional.empty());
    RunningDigest sum = new RunningDigest();
    try {
      Stretch.each(
          output,
          stretch -> {
            sum.add(stretch.bytes(), stretch.shared(), stretch.bytes().length - stretch.shared());
            look.into(stretch);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Digest digest = sum.digest();
    marks.ofDigest(digest.hex()).ifPresent(of -> look.bytes(of, Seen.WHOLE));
    return new Looked(output.file(), digest, List.copyOf(look.traces.values()));
  }

  /** A look that is being taken. */
  private static final class Look {
    private final Output output;
    private final Marks marks;
    private final Map<Object, Trace> traces = new LinkedHashMap<>();

    Look(Output output, Marks marks) {
      this.output = output;
      this.marks = marks;
    }

    void into(Stretch stretch) {
      stretch.text().ifPresent(text -> words(text, Optional.of(stretch)));
      for (Pieces.Hit hit : marks.pieces().in(stretch)) {
        if (!traces.containsKey(hit.of()) && hit.isIn(output)) {
          bytes(hit.of(), Seen.at(hit.at()));
        }
      }
    }

    void bytes(Withheld of, Seen seen) {
      traces.put(of, new Trace(Optional.empty(), 0, of, seen, ""));
    }

    /** Of a phrase its words count: one that a public text says too must not hide another. */
    private static Object key(Needles.Hit hit) {
      return hit.needle().kind() == Needle.Kind.PHRASE ? hit.hash() : hit.needle();
    }

    /** Words of a stretch, or else of the file's name. */
    void words(String text, Optional<Stretch> stretch) {
      marks
          .needles()
          .search(
              text,
              hit -> {
                Object key = key(hit);
                if (!traces.containsKey(key)) {
                  traces.put(
                      key,
                      new Trace(
                          Optional.of(hit.needle()),
                          hit.hash(),
                          hit.needle().of(),
                          stretch.map(part -> Seen.within(part, hit.begin())).orElse(Seen.WHOLE),
                          text.substring(hit.begin(), hit.end())));
                }
              });
    }
  }
}
