package press.galley.cache;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the pages of a bake came about, by the path of the file under the output folder: as bytes, of
 * which only what is asked for is read. Lists of names and readings that pages share stand in it
 * once. Immutable and thread-safe.
 */
public final class PageRecords {

  /** No pages. */
  public static final PageRecords EMPTY = new PageRecords(Table.empty(), Table.empty(), Map.of());

  private final Table<List<String>> lists;
  private final Table<Reading> shared;
  private final Map<String, Encoded> pages;

  private PageRecords(
      Table<List<String>> lists, Table<Reading> shared, Map<String, Encoded> pages) {
    this.lists = lists;
    this.shared = shared;
    this.pages = pages;
  }

  /** The paths of the pages. */
  public Set<String> paths() {
    return pages.keySet();
  }

  /** The record of a page, read anew at each call; nothing where the page has none. */
  public Optional<PageRecord> get(String path) {
    return Optional.ofNullable(pages.get(path)).map(page -> decoded(page.decoder()));
  }

  private PageRecord decoded(Decoder from) {
    return new PageRecord(
        from.text(),
        from.text(),
        lists.one(from),
        from.list(each -> Reading.read(each, lists)),
        from.list(shared::one));
  }

  static PageRecords read(Decoder from) {
    Table<List<String>> lists = Table.read(from, PageRecords::texts);
    Table<Reading> shared = Table.read(from, each -> Reading.read(each, lists));
    int count = from.room();
    Map<String, Encoded> pages = new LinkedHashMap<>(count * 2);
    for (int left = count; left > 0; left--) {
      pages.put(from.text(), from.part());
    }
    return new PageRecords(lists, shared, pages);
  }

  /** The same records, with what they share and nothing else. */
  private PageRecords tidy() {
    Next next = new Next(EMPTY);
    pages.forEach((path, page) -> next.put(path, decoded(page.decoder())));
    return next.records();
  }

  private static List<String> texts(Decoder from) {
    return List.copyOf(from.list(Decoder::text));
  }

  void write(Encoder to) {
    lists.write(to);
    shared.write(to);
    to.number(pages.size());
    pages.forEach((path, page) -> page.copyTo(to.text(path)));
  }

  /** Those of the next bake: some of these, as they are, and new ones. Not thread-safe. */
  public static final class Next {

    /** So many places of values that nobody needs are kept, and as many as are needed. */
    private static final int SPARE = 1000;

    private final PageRecords last;
    private final Table.Growing<List<String>> lists;
    private final Table.Growing<Reading> shared;
    private final Map<String, Encoded> pages = new LinkedHashMap<>();

    /** Begins with none. */
    public Next(PageRecords last) {
      this.last = last.pages.isEmpty() ? EMPTY : last;
      this.lists = new Table.Growing<>(this.last.lists);
      this.shared = new Table.Growing<>(this.last.shared);
    }

    /** A page came about as in the last bake. */
    public void keep(String path) {
      Encoded page = last.pages.get(path);
      if (page != null) {
        pages.put(path, page);
      }
    }

    /** A page came about in this way. */
    public void put(String path, PageRecord page) {
      Encoder to = new Encoder();
      to.text(page.digest()).text(page.template()).number(list(page.templates()));
      to.number(page.own().size());
      page.own().forEach(reading -> write(reading, to));
      to.number(page.shared().size());
      page.shared().forEach(reading -> to.number(shared.index(reading, this::encoded)));
      pages.put(path, Encoded.of(to));
    }

    private Encoder encoded(Reading reading) {
      return write(reading, new Encoder());
    }

    private Encoder write(Reading reading, Encoder to) {
      return to.text(reading.subject()).number(list(reading.names())).fixed(reading.value());
    }

    private int list(List<String> texts) {
      return lists.index(
          texts,
          list -> {
            Encoder to = new Encoder().number(list.size());
            list.forEach(to::text);
            return to;
          });
    }

    /** The records. Of what no page shares any more not a word is left. */
    public PageRecords records() {
      Table<List<String>> names = lists.table(PageRecords::texts);
      Table<Reading> readings = shared.table(each -> Reading.read(each, names));
      Needed needed = Needed.by(pages.values(), readings);
      PageRecords records =
          new PageRecords(
              names.with(needed.lists()),
              readings.with(needed.shared()),
              Collections.unmodifiableMap(pages));
      return names.size() + readings.size() <= 2 * needed.count() + SPARE
          ? records
          : records.tidy();
    }
  }
}
