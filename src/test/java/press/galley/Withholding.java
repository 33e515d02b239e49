package press.galley;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import press.galley.BakeOrder.CacheUse;
import press.galley.layout.Output;
import press.galley.parse.Document;
import press.galley.read.Redaction;
import press.galley.read.Source;
import press.galley.site.Problem;
import press.galley.site.Rules;
import press.galley.site.SetUpException;
import press.galley.site.Severity;
import press.galley.site.Workers;

/** Bakes a site with and without what is withheld, and says how the two differ. */
final class Withholding implements AutoCloseable {

  /**
   * What came of it.
   *
   * @param failure how the two differ, if they do
   * @param withheld how many sources were withheld
   * @param failed whether the site has mistakes, so that nothing was written
   */
  record Outcome(Optional<String> failure, int withheld, boolean failed) {}

  /** Thrown where the two differ. */
  private static final class Leak extends Exception {
    private static final long serialVersionUID = 1L;

    Leak(String message) {
      super(message);
    }
  }

  private static final Instant LATE = Instant.parse("2031-01-01T00:00:00Z");

  private final Path folder;
  private final Workers workers = Workers.of(1);
  private int withheld;
  private Set<String> secrets = Set.of();
  private boolean failed;

  /** In a folder of its own. */
  Withholding(Path folder) {
    this.folder = folder;
  }

  /** Tries the site of a history at its instant. */
  Outcome of(History site) throws IOException {
    withheld = 0;
    failed = false;
    Optional<String> failure = Optional.empty();
    try {
      tried(site.files(), site.at());
    } catch (Leak e) {
      failure = Optional.of(String.valueOf(e.getMessage()));
    } catch (SetUpException e) {
      failed = true;
    }
    return new Outcome(failure, withheld, failed);
  }

  private void tried(SortedMap<String, String> files, Instant at) throws IOException, Leak {
    Tree.remove(folder);
    write(files);
    Proof proof = pull(at).whole();
    Set<String> gone = withheld(proof);
    withheld = gone.size();
    secrets = secrets(proof, gone);
    Redaction redaction = new Redaction(gone);
    BakeReport whole = bake(at, CacheUse.USE, Redaction.NONE);
    failed = whole.failed();
    if (failed) {
      mistakes(proof, at, redaction);
      return;
    }
    preview(at);
    SortedMap<String, String> baked = Tree.read(output());
    same("what is written", Tree.read(output()), "what is proved", bytes(proof));
    silent(baked, "the output");
    silent(Tree.read(aside()), "what is kept beside the output");
    for (String path : gone) {
      Files.deleteIfExists(folder.resolve(path));
    }
    sound(bake(at, CacheUse.USE, redaction), "the bake after the deletion");
    same("the whole site", baked, "the bake after the deletion", Tree.read(output()));
    Tree.remove(folder.resolve("target"));
    sound(bake(at, CacheUse.USE, redaction), "the bake without");
    same("the whole site", baked, "the bake without", Tree.read(output()));
    back(files, at, baked);
  }

  /** A writer looks at all of it, and the preview leaves its notes. */
  private void preview(Instant at) throws Leak, IOException {
    OpenSite open = OpenSite.withNotes(folder, workers);
    try {
      open.impression(new Sight(Sight.Scope.EVERYTHING, at), Optional.empty(), () -> false);
    } catch (SupersededException e) {
      throw new IllegalStateException(e);
    }
    open.note(at);
    if (SecretNewsroom.isOne(folder) != Files.exists(aside().resolve("preview"))) {
      throw new Leak("the preview left no notes to be looked at");
    }
  }

  private Pull pull(Instant at) {
    return new Pull(order(at, CacheUse.IGNORE), Progress.NONE, workers);
  }

  /** All is public, and then it is not. */
  private void back(SortedMap<String, String> files, Instant at, SortedMap<String, String> baked)
      throws IOException, Leak {
    Tree.remove(folder.resolve("target"));
    write(files);
    if (bake(LATE, CacheUse.USE, Redaction.NONE).failed()) {
      return;
    }
    sound(bake(at, CacheUse.USE, Redaction.NONE), "the bake back in time");
    same("the whole site", baked, "the bake back in time", Tree.read(output()));
    silent(Tree.read(aside()), "what is kept beside the output after a bake back in time");
  }

  /** The site has mistakes: what would be written is the same, and so is what is public of them. */
  private void mistakes(Proof whole, Instant at, Redaction redaction) throws Leak, IOException {
    Proof without = pull(at).without(redaction, whole);
    same("the whole site", bytes(whole), "the bake without", bytes(without));
    Set<Problem> more = errors(whole);
    more.removeAll(errors(without));
    for (Problem problem : more) {
      boolean told =
          redaction.paths().stream()
              .anyMatch(path -> problem.toString().contains(path) || belongs(problem, path));
      if (!told) {
        throw new Leak("only the whole site has the mistake " + problem);
      }
    }
  }

  private static boolean belongs(Problem problem, String path) {
    return !SecretNewsroom.word(path).isEmpty()
        && problem.toString().contains(SecretNewsroom.word(path));
  }

  private static Set<Problem> errors(Proof proof) {
    return proof.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All of the content that is neither public text nor published as it stands. */
  private static Set<String> withheld(Proof proof) {
    Set<String> kept = new TreeSet<>();
    proof.edition().documents().stream().map(Document::path).forEach(kept::add);
    proof.edition().removed().stream().map(removed -> removed.document().path()).forEach(kept::add);
    for (Output output : proof.outputs().values()) {
      if (output instanceof Output.Copied copied) {
        kept.add(copied.source().path());
      }
    }
    Set<String> gone = new TreeSet<>();
    proof.sources().content().stream().map(Source::path).forEach(gone::add);
    gone.removeAll(kept);
    return gone;
  }

  /** The words that only withheld documents have: not a translation's, nor a microsite's pages'. */
  private static Set<String> secrets(Proof proof, Set<String> gone) {
    Set<String> words = new TreeSet<>();
    for (Document document : proof.documents()) {
      if (gone.contains(document.path())) {
        words.add(SecretNewsroom.word(document.path()));
      }
    }
    for (Document document : proof.documents()) {
      if (!gone.contains(document.path())) {
        words.removeIf(document.path()::contains);
      }
    }
    words.remove("");
    return words;
  }

  /** No word that only withheld documents have stands in any of these files, nor in its name. */
  private void silent(SortedMap<String, String> files, String where) throws Leak {
    List<String> words = new ArrayList<>(secrets);
    words.add(SecretNewsroom.INTERNAL);
    for (Map.Entry<String, String> file : files.entrySet()) {
      for (String word : words) {
        if (file.getKey().contains(word) || file.getValue().contains(word)) {
          int at = Math.max(0, file.getValue().indexOf(word));
          String text = file.getValue();
          throw new Leak(
              where
                  + " says “"
                  + word
                  + "”: "
                  + file.getKey()
                  + ": "
                  + text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 60)));
        }
      }
    }
  }

  private static void sound(BakeReport report, String which) throws Leak {
    if (report.failed()) {
      throw new Leak(which + " fails: " + report.problems());
    }
  }

  private static void same(
      String one, SortedMap<String, String> first, String other, SortedMap<String, String> second)
      throws Leak {
    String difference = Difference.between(one, first, other, second);
    if (!difference.isEmpty()) {
      throw new Leak("the sites differ:\n" + difference);
    }
  }

  private static SortedMap<String, String> bytes(Proof proof) throws IOException {
    SortedMap<String, String> bytes = new TreeMap<>();
    for (Output output : proof.outputs().values()) {
      bytes.put(output.file(), new String(output.bytes(), StandardCharsets.ISO_8859_1));
    }
    return bytes;
  }

  private void write(SortedMap<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private Path output() {
    return folder.resolve("target/site");
  }

  private Path aside() {
    return folder.resolve("target/.site.galley");
  }

  private BakeReport bake(Instant at, CacheUse cache, Redaction redaction) {
    return Bake.run(order(at, cache), redaction, Progress.NONE, workers);
  }

  private BakeOrder order(Instant at, CacheUse cache) {
    return new BakeOrder(folder, Optional.of(output()), at, cache, Rules.GALLEY);
  }

  @Override
  public void close() {
    workers.close();
  }
}
