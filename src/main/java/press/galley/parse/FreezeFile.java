package press.galley.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.galley.parse.Value.Entry;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;
import press.galley.read.Source;
import press.galley.read.Unreadable;
import press.galley.read.Utf8;
import press.galley.site.Freeze;
import press.galley.site.Json;
import press.galley.site.Moment;
import press.galley.site.Nearest;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;

/**
 * The file that freezes a newsroom, {@code freeze.yaml} in the site's root: since when, why, and
 * the paths of what was public then. One that can't be read as a whole holds everything.
 */
public final class FreezeFile {

  private static final String SINCE = "since";
  private static final String REASON = "reason";
  static final String PUBLISHED = "published";
  static final String WITHDRAWN = "withdrawn";
  private static final List<String> KEYS = List.of(SINCE, REASON, PUBLISHED, WITHDRAWN);

  /** A path a line: that is more than any newsroom has. */
  static final int CODE_POINTS = 200_000_000;

  private static final String OR_THAW = " Or end the freeze: delete the file.";

  private final ZoneId zone;
  private final Problems problems;

  private FreezeFile(ZoneId zone, Problems problems) {
    this.zone = zone;
    this.problems = problems;
  }

  /** Whether anything stands where the file of a site would stand. */
  public static boolean exists(Path root) {
    return Files.exists(root.resolve(Freeze.FILE), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * The freeze of the site in a folder, which may be none. A file that is broken is a problem, and
   * then everything is held.
   *
   * @param zone the site's, for a date that names none
   */
  public static Freeze read(Path root, ZoneId zone, Problems problems) {
    if (!exists(root)) {
      return Freeze.NONE;
    }
    Problems found = new Problems();
    Optional<Freeze> freeze = new FreezeFile(zone, found).read(root);
    problems.addAll(found.sorted());
    return freeze.filter(read -> !found.hasErrors()).orElse(Freeze.OF_ALL);
  }

  private Optional<Freeze> read(Path root) {
    try {
      byte[] bytes = Source.apart(Freeze.FILE, root).bytes();
      Origin origin = Origin.whole(Freeze.FILE, ProblemCode.WRONG_FREEZE);
      return Utf8.decode(Freeze.FILE, bytes, problems)
          .flatMap(text -> new YamlReader(CODE_POINTS).read(text, origin, problems))
          .flatMap(this::freeze);
    } catch (IOException e) {
      problems.add(Unreadable.of(Freeze.FILE, e));
      return Optional.empty();
    }
  }

  private Optional<Freeze> freeze(Value value) {
    if (!(value instanceof Mapping fields)) {
      wrong(value.place(), "The file of the freeze holds no fields.", Shown.value(value), all());
      return Optional.empty();
    }
    for (Entry entry : fields.entries().values()) {
      if (!KEYS.contains(entry.key())) {
        wrong(
            entry.keyPlace(),
            "A freeze has no field “" + entry.key() + "”.",
            entry.key(),
            Nearest.hint(entry.key(), KEYS));
      }
    }
    Optional<Instant> since =
        field(fields, SINCE, "Write when it began: “since: 2026-12-01T09:00 Europe/London”.")
            .flatMap(this::instant);
    Optional<String> reason =
        field(fields, REASON, "Write why: “reason: The hall is closed”.").flatMap(this::text);
    Optional<Set<String>> published = paths(fields, PUBLISHED);
    Set<String> withdrawn =
        fields.get(WITHDRAWN).isPresent() ? paths(fields, WITHDRAWN).orElse(Set.of()) : Set.of();
    return since.flatMap(
        at -> reason.flatMap(why -> published.map(out -> new Freeze(at, why, out, withdrawn))));
  }

  private static String all() {
    return "Write the fields since, reason and published." + OR_THAW;
  }

  private Optional<Value> field(Mapping fields, String name, String hint) {
    Optional<Value> value = fields.get(name);
    if (value.isEmpty()) {
      wrong(
          new Place(Freeze.FILE, 1, 1),
          "The freeze has no field “" + name + "”.",
          String.join(", ", fields.entries().keySet()),
          hint + OR_THAW);
    }
    return value;
  }

  private Optional<Instant> instant(Value value) {
    if (value instanceof Scalar scalar) {
      return new InstantReader(zone).read(scalar, problems).map(Moment::instant);
    }
    wrong(value.place(), "This is not a date.", Shown.value(value), "Write one date." + OR_THAW);
    return Optional.empty();
  }

  private Optional<String> text(Value value) {
    if (value instanceof Scalar scalar
        && scalar.kind() != Value.Kind.NULL
        && !scalar.text().isBlank()) {
      return Optional.of(scalar.text().strip());
    }
    wrong(
        value.place(),
        "The freeze gives no reason.",
        Shown.value(value),
        "Write why, in a sentence." + OR_THAW);
    return Optional.empty();
  }

  /** No list is not an empty one: that would take down the whole website. */
  private Optional<Set<String>> paths(Mapping fields, String name) {
    Optional<Value> value =
        field(fields, name, "List the texts that were public, one path a line below “published:”.");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (!(value.get() instanceof Sequence list)) {
      wrong(
          value.get().place(),
          "“" + name + "” is not a list of paths.",
          Shown.value(value.get()),
          "Write one path a line, each after “- ”; of none “" + name + ": []”." + OR_THAW);
      return Optional.empty();
    }
    Set<String> paths = new HashSet<>();
    for (Value item : list.items()) {
      text(item, name).ifPresent(paths::add);
    }
    return Optional.of(paths);
  }

  private Optional<String> text(Value item, String name) {
    if (item instanceof Scalar scalar && scalar.kind() == Value.Kind.TEXT) {
      return Optional.of(scalar.text());
    }
    wrong(
        item.place(),
        "“" + name + "” holds what is no path.",
        Shown.value(item),
        "Write the path of a text: content/releases/2026/name.md." + OR_THAW);
    return Optional.empty();
  }

  private void wrong(Place place, String what, String found, String hint) {
    problems.add(ProblemCode.WRONG_FREEZE, place, what, found, hint);
  }

  /** What the file of a freeze holds, its paths in order and its instant on the site's clock. */
  public static String text(Freeze freeze, ZoneId zone) {
    StringBuilder text = new StringBuilder();
    text.append("# The newsroom is frozen: what is not listed here does not come out.\n");
    text.append("# To end the freeze, run “galley thaw”.\n");
    String since = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(freeze.since().atZone(zone));
    text.append(SINCE).append(": ").append(since).append('\n');
    text.append(REASON).append(": ").append(Json.text(freeze.reason())).append('\n');
    for (Map.Entry<String, Set<String>> list :
        List.of(
            Map.entry(PUBLISHED, freeze.published()), Map.entry(WITHDRAWN, freeze.withdrawn()))) {
      text.append(list.getKey()).append(list(list.getValue())).append('\n');
    }
    return text.toString();
  }

  private static String list(Collection<String> paths) {
    if (paths.isEmpty()) {
      return ": []";
    }
    StringBuilder list = new StringBuilder(":");
    paths.stream().sorted().forEach(path -> list.append("\n  - ").append(path(path)));
    return list.toString();
  }

  private static String path(String path) {
    return path.matches("[A-Za-z][\\w./-]*") ? path : Json.text(path);
  }
}
