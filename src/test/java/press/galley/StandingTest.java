package press.galley;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What editors see of random newsrooms, from one instant to the next.
 *
 * <p>{@code -Dseeds=N} tries so many, {@code -Dseed=K} the one of that seed.
 */
class StandingTest {

  private static final Pattern MOMENT = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d(T[\\d:]+Z)?");

  @TempDir Path temporary;

  @Test
  void onlyWhatWasPublicIsWithdrawn() throws IOException {
    int withdrawn = 0;
    for (long seed : seeds()) {
      SortedMap<String, String> files = SecretNewsroom.grown(new Chance(seed));
      files.remove("freeze.yaml");
      Path site = written(files);
      TreeSet<String> shown = new TreeSet<>();
      for (Instant t : moments(files)) {
        EditorsView view = EditorsView.of(site, t);
        shown.addAll(view.published());
        for (String path : view.withdrawn()) {
          assertTrue(shown.contains(path), "seed " + seed + " at " + t + ": " + path);
          withdrawn++;
        }
      }
    }
    assertTrue(withdrawn > 0 || Long.getLong("seed") != null, "nothing was withdrawn");
  }

  @Test
  void freezeShowsNothingThatIsNotThereWithoutIt() throws IOException {
    int less = 0;
    for (long seed : seeds()) {
      Chance chance = new Chance(seed);
      SortedMap<String, String> files = SecretNewsroom.grown(chance);
      Instant t = chance.instant();
      files.remove("freeze.yaml");
      EditorsView free = EditorsView.of(written(files), t);
      files.put("freeze.yaml", freeze(files, chance));
      EditorsView frozen = EditorsView.of(written(files), t);
      String site = "seed " + seed + " at " + t;
      assertTrue(free.published().containsAll(frozen.published()), site);
      assertTrue(free.withdrawn().containsAll(frozen.withdrawn()), site);
      for (String path : frozen.published()) {
        wholes(path, files)
            .forEach(whole -> assertTrue(frozen.published().contains(whole), site + ": " + whole));
      }
      less += free.published().size() > frozen.published().size() ? 1 : 0;
    }
    assertTrue(less > 0 || Long.getLong("seed") != null, "no freeze held anything");
  }

  /** A list of some of the texts; it has been in force since ever. */
  private static String freeze(Map<String, String> files, Chance chance) {
    StringBuilder freeze = new StringBuilder("since: 2020-01-01\nreason: Hush\n");
    for (String field : List.of("published", "withdrawn")) {
      int often = field.equals("published") ? 70 : 30;
      freeze.append(field).append(": []\n");
      for (String path : files.keySet()) {
        if (path.endsWith(".md") && chance.happens(often)) {
          int empty = freeze.length() - ": []\n".length();
          if (freeze.substring(empty).equals(": []\n")) {
            freeze.replace(empty, freeze.length(), ":\n");
          }
          freeze.append("  - ").append(path).append('\n');
        }
      }
    }
    return freeze.toString();
  }

  /** What a text is a part of, as its path says: its original, the front of its microsite. */
  private static List<String> wholes(String path, Map<String, String> files) {
    if (files.getOrDefault(path, "").contains("\ntranslationOf:")) {
      return List.of();
    }
    Matcher front =
        Pattern.compile("(content/microsites/[^/]+/).*?(\\.[a-z]{2})?\\.md").matcher(path);
    List<String> wholes = new ArrayList<>();
    wholes.add(path.replaceFirst("\\.(fr|es)\\.md$", ".md"));
    if (front.matches()) {
      String own =
          front.group(1) + "index" + (front.group(2) == null ? "" : front.group(2)) + ".md";
      wholes.add(files.containsKey(own) ? own : front.group(1) + "index.md");
    }
    wholes.removeIf(whole -> !files.containsKey(whole));
    return wholes;
  }

  private static List<Long> seeds() {
    Long only = Long.getLong("seed");
    List<Long> seeds = new ArrayList<>();
    for (long seed = 0; seed < Integer.getInteger("seeds", 60); seed++) {
      seeds.add(seed);
    }
    return only == null ? seeds : List.of(only);
  }

  private Path written(Map<String, String> files) throws IOException {
    Path site = temporary.resolve("site");
    Tree.remove(site);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = site.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return site;
  }

  /** Every instant that a file names, in order, and one before all of them. */
  private static SortedSet<Instant> moments(Map<String, String> files) {
    SortedSet<Instant> moments = new TreeSet<>();
    moments.add(Instant.EPOCH);
    for (String text : files.values()) {
      Matcher moment = MOMENT.matcher(text);
      while (moment.find()) {
        moments.add(
            moment.group(1) == null
                ? LocalDate.parse(moment.group())
                    .atStartOfDay(ZoneId.of("Europe/Paris"))
                    .toInstant()
                : Instant.parse(moment.group()));
      }
    }
    return moments;
  }
}
