package press.galley.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import press.galley.parse.Document;
import press.galley.parse.RelativePath;
import press.galley.parse.Value.Scalar;

/**
 * An earlier address of a document.
 *
 * @param written as its writer wrote it
 * @param path from the site's root, percent-encoding undone: {@code /old/} or {@code /old.html}; a
 *     slash at the end is added where the last part has no suffix of a page
 * @param document where it leads
 */
public record Alias(Scalar written, String path, Document document) {

  private static final Pattern PAGE = Pattern.compile("(?i).*\\.html?");
  private static final Pattern SEGMENTS =
      Pattern.compile("(/(?!\\.{1,2}(/|$))[^/\\\\?#%\\p{Cntrl}]+)+/?");

  /** What is said of a text that is no alias. */
  public static final String NO_ADDRESS = "No page of this site can have had this address.";

  /** What to write instead. */
  public static final String HINT =
      "Write the path alone, such as /2024/old-address/, without “?”, “#”, “..” or “//”.";

  /** The alias, or nothing if no page of the site can have this address. */
  public static Optional<Alias> of(Scalar written, Document document) {
    String text = written.text();
    String path = RelativePath.decoded(text);
    boolean plain = RelativePath.suffix(text).isEmpty() && SEGMENTS.matcher(path).matches();
    return plain ? Optional.of(new Alias(written, withSlash(path), document)) : Optional.empty();
  }

  private static String withSlash(String path) {
    return path.endsWith("/") || PAGE.matcher(path).matches() ? path : path + "/";
  }

  /** What two addresses share that are one on some host. */
  public static String key(String file) {
    return file.toLowerCase(Locale.ROOT);
  }
}
