package press.galley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The runs with one size of newsroom: all in turn, once to warm up and then to count. */
final class Heat {

  private final Track track;
  private final Corpus corpus;
  private final List<Entry> entries;
  private final Map<String, End> trouble;
  private final Map<String, List<Sample>> samples = new HashMap<>();
  private final Map<String, Made> made = new HashMap<>();

  /**
   * A heat.
   *
   * @param trouble those who do not run, by their id, and how they ended
   */
  Heat(Track track, Corpus corpus, List<Entry> entries, Map<String, End> trouble) {
    this.track = track;
    this.corpus = corpus;
    this.entries = List.copyOf(entries);
    this.trouble = new HashMap<>(trouble);
  }

  /**
   * Runs.
   *
   * @param runs rounds after the one that warms up
   * @param said takes a line for each run
   */
  Results run(int runs, Consumer<String> said) throws IOException, InterruptedException {
    track.prepare(corpus, entries);
    for (int round = 0; round <= runs; round++) {
      for (Entry entry : entries) {
        if (!trouble.containsKey(entry.id())) {
          Sample sample = once(entry, round);
          said.accept(
              "%s releases, %s, %s: %s"
                  .formatted(
                      Figures.count(corpus.releases()),
                      round == 0 ? "warm-up" : "round " + round + " of " + runs,
                      entry.name(),
                      words(sample)));
        }
      }
    }
    return new Results(corpus.releases(), runs, entries.stream().map(this::result).toList());
  }

  private String words(Sample sample) {
    return sample.end() instanceof End.Done
        ? Figures.seconds(sample.wall()) + " s"
        : sample.end().words(corpus.releases());
  }

  private Sample once(Entry entry, int round) throws IOException, InterruptedException {
    boolean fresh = round == 0 || entry.edit() == Edit.NONE;
    if (fresh) {
      track.clear(entry);
    } else {
      Release edited = entry.edit().after(round, corpus.middle());
      Files.writeString(
          Corpus.file(track.site(entry), entry.dialect(), edited), edited.text(entry.dialect()));
    }
    Program.sync();
    FileTime begun = track.now();
    Run run =
        new Run(
            entry.command().of(track.site(entry), track.output(entry)),
            track.site(entry),
            track.log(entry),
            new End.Stopped(track.timeout(), corpus.releases()));
    Sample sample = run.measure(track.meter());
    if (!(sample.end() instanceof End.Done)) {
      trouble.put(entry.id(), sample.end());
    } else if (round > 0) {
      samples.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(sample);
    }
    made.put(
        entry.id(), fresh ? Made.all(track.house(entry)) : Made.since(begun, track.house(entry)));
    return sample;
  }

  private Result result(Entry entry) {
    Optional<End> why = Optional.ofNullable(trouble.get(entry.id()));
    return why.isPresent()
        ? new Result(entry, List.of(), Optional.empty(), why)
        : new Result(
            entry,
            samples.getOrDefault(entry.id(), List.of()),
            Optional.ofNullable(made.get(entry.id())),
            why);
  }
}
