package press.galley.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import press.galley.cache.Cache;
import press.galley.cache.PageRecord;
import press.galley.cache.PageRecords;
import press.galley.cache.Reading;
import press.galley.layout.Output;
import press.galley.layout.Page;

/**
 * Decides which pages of the last bake may stay as they are: those of which every recorded read has
 * the value that it had. Notes for the next bake what the others read. Thread-safe.
 */
public final class Reuse {

  /** What stands for the template of a file that has none. */
  private static final String DERIVED = "derived";

  private record Key(String subject, List<String> names) {
    // The first page waits for it: what Java itself makes of a record costs milliseconds then.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that && subject.equals(that.subject) && names.equals(that.names);
    }

    @Override
    public int hashCode() {
      return subject.hashCode() * 31 + names.hashCode();
    }
  }

  /** What stands in the output. */
  @FunctionalInterface
  public interface Standing {

    /**
     * The file, if it is as the last bake left it.
     *
     * @param path under the output folder
     * @param digest of the bytes that it should have
     */
    Optional<Path> file(String path, String digest);

    /** Nothing stands there. */
    Standing NOTHING = (path, digest) -> Optional.empty();
  }

  /** What a page that was rendered in this bake read. */
  private record Noted(List<String> templates, List<Reading> own, List<Reading> shared) {}

  private final Cache last;
  private final Map<String, Long> templates;
  private final Standing standing;
  private final Map<Reading, Boolean> holds = new ConcurrentHashMap<>();
  private final Map<Key, Optional<Reading>> readings = new ConcurrentHashMap<>();
  private final Map<List<String>, List<String>> lists = new ConcurrentHashMap<>();
  private final Map<String, Noted> noted = new ConcurrentHashMap<>();

  /** The other files that have come up, and whether they stay. */
  private final Map<String, Boolean> derived = new ConcurrentHashMap<>();

  private final Map<String, Verdict> verdicts = new ConcurrentHashMap<>();

  /**
   * What the last bake left, against what is now.
   *
   * @param templates the fingerprint of each template
   * @param standing what stands in the output
   */
  public Reuse(Cache last, Map<String, Long> templates, Standing standing) {
    this.last = last;
    this.templates = Map.copyOf(templates);
    this.standing = standing;
  }

  /**
   * Whether a page may stay, or why not. What a page that stays has read is asked for once more,
   * since that publishes the files that it shows; of a page that does not stay, only what it reads
   * when it is rendered is published.
   *
   * @param looks tells what the page would read, and publishes nothing
   */
  public Verdict of(Page page, Answers looks, Answers answers) {
    Optional<PageRecord> record = last.pages().get(page.file());
    Verdict verdict = record.map(known -> judge(page, known, looks)).orElseGet(Verdict.New::new);
    if (verdict instanceof Verdict.Kept && record.isPresent() && looks != answers) {
      record.get().own().forEach(read -> answers.own(page, read.subject(), read.names()));
      record.get().shared().forEach(read -> shared(read, answers));
    }
    verdicts.put(page.file(), verdict);
    return verdict;
  }

  private Verdict judge(Page page, PageRecord record, Answers answers) {
    for (String name : record.templates()) {
      Long now = templates.get(name);
      if (now == null
          ? last.templates().containsKey(name)
          : !now.equals(last.templates().get(name))) {
        return new Verdict.TemplateChanged(name);
      }
    }
    if (!record.template().equals(page.template())) {
      return new Verdict.TemplateChanged(page.template());
    }
    for (Reading reading : record.own()) {
      if (!is(answers.own(page, reading.subject(), reading.names()), reading)) {
        return new Verdict.ReadChanged(reading.subject(), reading.names());
      }
    }
    for (Reading reading : record.shared()) {
      if (!holds.computeIfAbsent(reading, read -> is(shared(read, answers), read))) {
        return new Verdict.ReadChanged(reading.subject(), reading.names());
      }
    }
    return standing
        .file(page.file(), record.digest())
        .<Verdict>map(Verdict.Kept::new)
        .orElseGet(Verdict.FileChanged::new);
  }

  /**
   * A file that is no page, as it stands, if it was made of the same; else it is noted that it is
   * made of this.
   *
   * @param file its path under the output folder
   * @param print the fingerprint of all that it is made of
   */
  public Optional<Output> derived(String file, long print) {
    Noted now = new Noted(List.of(), List.of(new Reading(DERIVED, List.of(), print)), List.of());
    Optional<Path> stands =
        last.pages()
            .get(file)
            .filter(known -> known.equals(record(DERIVED, now, known.digest())))
            .flatMap(known -> standing.file(file, known.digest()));
    if (stands.isEmpty()) {
      noted.put(file, now);
    }
    derived.put(file, stands.isPresent());
    return stands.map(path -> new Output.Kept(file, path));
  }

  /** The paths of the files that are no pages. */
  public Set<String> derived() {
    return Set.copyOf(derived.keySet());
  }

  private static OptionalLong shared(Reading reading, Answers answers) {
    return answers.shared(reading.subject(), reading.names());
  }

  private static boolean is(OptionalLong now, Reading reading) {
    return now.isPresent() && now.getAsLong() == reading.value();
  }

  /** Notes what a page has read; of one that read what nobody can tell again, nothing. */
  public void note(Page page, Reads reads, Answers answers) {
    // A template that is not among the site's, such as a hidden file, may change unseen.
    if (!reads.areRepeatable() || !templates.keySet().containsAll(reads.templates())) {
      return;
    }
    List<Reading> own = new ArrayList<>();
    for (Map.Entry<String, List<String>> read : reads.own().entrySet()) {
      OptionalLong value = answers.own(page, read.getKey(), read.getValue());
      if (value.isEmpty()) {
        return;
      }
      own.add(new Reading(read.getKey(), one(read.getValue()), value.getAsLong()));
    }
    List<Reading> shared = new ArrayList<>();
    for (Map.Entry<String, List<String>> read : reads.shared().entrySet()) {
      Optional<Reading> reading =
          readings.computeIfAbsent(
              new Key(read.getKey(), one(read.getValue())), key -> reading(key, answers));
      if (reading.isEmpty()) {
        return;
      }
      shared.add(reading.get());
    }
    noted.put(
        page.file(), new Noted(one(reads.templates()), List.copyOf(own), List.copyOf(shared)));
  }

  /** The one list of these names: there are few, and each is noted for many pages. */
  private List<String> one(Collection<String> names) {
    return lists.computeIfAbsent(List.copyOf(names), list -> list);
  }

  private static Optional<Reading> reading(Key key, Answers answers) {
    OptionalLong value = answers.shared(key.subject(), key.names());
    return value.isPresent()
        ? Optional.of(new Reading(key.subject(), key.names(), value.getAsLong()))
        : Optional.empty();
  }

  /**
   * Why a page was rendered or not, and what it reads; nothing where it has not come up. One that
   * was rendered without a look at the last time is new.
   */
  public Optional<Explanation> explanation(Page page) {
    String file = page.file();
    Optional<Noted> now = Optional.ofNullable(noted.get(file));
    return Optional.ofNullable(verdicts.get(file))
        .or(() -> now.map(rendered -> new Verdict.New()))
        .map(
            verdict ->
                new Explanation(
                    page.url(),
                    verdict,
                    verdict instanceof Verdict.Kept
                        ? last.pages().get(file)
                        : now.map(noted -> record(page.template(), noted, ""))));
  }

  private static PageRecord record(String template, Noted noted, String digest) {
    return new PageRecord(digest, template, noted.templates(), noted.own(), noted.shared());
  }

  /** How many pages stay as they are. */
  public int kept() {
    return (int) verdicts.values().stream().filter(Verdict.Kept.class::isInstance).count();
  }

  /**
   * What the next bake may know of the pages.
   *
   * @param digests the digest of each file's bytes
   */
  public PageRecords records(List<Page> pages, Map<String, String> digests) {
    PageRecords.Next records = new PageRecords.Next(last.pages());
    for (Page page : pages) {
      String file = page.file();
      Noted now = noted.get(file);
      String digest = digests.get(file);
      if (now != null && digest != null) {
        records.put(file, record(page.template(), now, digest));
      } else if (verdicts.get(file) instanceof Verdict.Kept) {
        records.keep(file);
      }
    }
    derived.forEach((file, stays) -> keep(file, stays, digests, records));
    return records.records();
  }

  private void keep(
      String file, boolean stays, Map<String, String> digests, PageRecords.Next records) {
    Noted now = noted.get(file);
    String digest = digests.get(file);
    if (stays) {
      records.keep(file);
    } else if (now != null && digest != null) {
      records.put(file, record(DERIVED, now, digest));
    }
  }
}
