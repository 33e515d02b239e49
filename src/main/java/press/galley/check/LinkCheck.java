package press.galley.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import press.galley.check.Host.Target;
import press.galley.site.Nearest;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Workers;

/**
 * Checks that every address in a baked folder leads somewhere: to a file of the folder and, where
 * it ends with an anchor, to an id there. Addresses on other hosts are left alone.
 */
public final class LinkCheck {

  private final Host host;
  private final String shown;
  private final Map<String, BakedFile> files = new TreeMap<>();
  private final Problems problems = new Problems();

  private LinkCheck(Host host, String shown) {
    this.host = host;
    this.shown = shown;
  }

  /**
   * Checks a folder.
   *
   * @param folder that is served as the site
   * @param root the folder that the places of problems are relative to
   * @param address where the site is served: {@code https://host/path}
   */
  public static LinkReport run(Path folder, Path root, String address) {
    String shown = folder.startsWith(root) ? root.relativize(folder).toString() : folder.toString();
    String prefix = shown.isEmpty() ? "" : shown.replace('\\', '/') + "/";
    return new LinkCheck(Host.of(address), prefix).run(folder);
  }

  private LinkReport run(Path folder) {
    try (Workers workers = Workers.forAllCores()) {
      workers
          .map(
              BakedFolder.paths(folder, shown, problems),
              path -> BakedFolder.read(folder, path, shown, problems))
          .forEach(file -> files.put(file.url(), file));
      List<BakedFile> all = List.copyOf(files.values());
      workers.map(all, file -> check(file));
    }
    int pages = (int) files.values().stream().filter(BakedFile::isPage).count();
    return new LinkReport(pages, problems.sorted());
  }

  private BakedFile check(BakedFile file) {
    file.links().forEach(link -> check(file, link));
    return file;
  }

  private void check(BakedFile file, Link link) {
    Target target = host.target(file.url(), file.base(), link.address());
    if (target instanceof Target.Outside outside) {
      outside(file, link, outside.path());
    } else if (target instanceof Target.Inside inside) {
      inside(file, link, inside);
    }
  }

  private void inside(BakedFile file, Link link, Target.Inside to) {
    BakedFile found = files.get(address(to.path()));
    if (found == null) {
      add(file, link, "This address leads nowhere.", nearest(to.path()));
    } else if (!found.anchors().map(ids -> leads(ids, to.fragment())).orElse(true)) {
      Set<String> ids = found.anchors().orElse(Set.of());
      add(file, link, "The page has no such anchor.", nearest(found, to.fragment(), ids));
    }
  }

  /** An index page may be named or not. */
  private static String address(String path) {
    return path.endsWith("/index.html") ? path.substring(0, path.lastIndexOf('/') + 1) : path;
  }

  /** The top of the page needs no id (HTML, “select the indicated part”). */
  private static boolean leads(Set<String> ids, String fragment) {
    return fragment.isEmpty() || fragment.equalsIgnoreCase("top") || ids.contains(fragment);
  }

  private String nearest(String path) {
    return Optional.of(path + "/")
        .filter(files::containsKey)
        .or(() -> Nearest.to(path, files.keySet()))
        .map(near -> "Did you mean “" + host.base() + near + "”?")
        .orElse("Make that page or file, or take the link away.");
  }

  private String nearest(BakedFile file, String fragment, Set<String> ids) {
    String page = host.base() + file.url();
    return Nearest.to(fragment, ids)
        .map(near -> "Did you mean “" + page + "#" + near + "”?")
        .orElse("Give a part of “" + page + "” that id, or link to the page as a whole.");
  }

  private void outside(BakedFile file, Link link, String path) {
    add(
        file,
        link,
        "This address is outside the site, which lives under " + host.base() + "/.",
        files.containsKey(path)
            ? "Did you mean “" + host.base() + path + "”?"
            : "Write it whole, with https:// and the host, if it is meant.");
  }

  private void add(BakedFile file, Link link, String title, String hint) {
    Place place = new Place(shown + file.path(), link.line(), link.column());
    problems.add(ProblemCode.BROKEN_LINK, place, title, link.address(), hint);
  }
}
