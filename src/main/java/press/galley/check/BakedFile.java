package press.galley.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file of the output, as far as links go.
 *
 * @param path under the output folder, with {@code /}
 * @param links the addresses in it, in their order
 * @param anchors the ids that an address may end with; empty where a file's anchors are unknown
 * @param base where a page's addresses start from, if not at the page
 */
record BakedFile(
    String path, List<Link> links, Optional<Set<String>> anchors, Optional<String> base) {

  /** Copies its collections. */
  BakedFile {
    links = List.copyOf(links);
    anchors = anchors.map(Set::copyOf);
  }

  /** A file that holds no links, or none that are read. */
  static BakedFile opaque(String path) {
    return new BakedFile(path, List.of(), Optional.empty(), Optional.empty());
  }

  /** Whether it is a page. */
  boolean isPage() {
    return path.endsWith(".html") || path.endsWith(".htm");
  }

  /** Its path from the site's root, as a link has it: {@code /news/} for news/index.html. */
  String url() {
    return "/" + (path.equals("index.html") || path.endsWith("/index.html") ? folder() : path);
  }

  private String folder() {
    return path.substring(0, path.length() - "index.html".length());
  }
}
