package press.galley.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import press.galley.parse.Document;
import press.galley.parse.Value;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;

/** Tells whether a text still is, for the rest of its site, the one that it was. */
public final class Bearing {

  /** What decides which document it is, and when it is public. */
  private static final List<String> DECIDING =
      List.of("status", "date", "embargo", "expires", "withdrawn", "translationOf", "slug", "host");

  private Bearing() {}

  /**
   * Whether two versions of a file are the same document, public at the same times and at the same
   * address: what else differs concerns the pages that show it alone.
   */
  public static boolean isSame(Document one, Document other) {
    return one.path().equals(other.path())
        && one.id().equals(other.id())
        && one.language().equals(other.language())
        && one.type().equals(other.type())
        && DECIDING.stream().allMatch(field -> said(one, field).equals(said(other, field)));
  }

  private static Optional<String> said(Document document, String field) {
    return document.fields().get(field).map(Bearing::said);
  }

  /** A value without its places. */
  private static String said(Value value) {
    if (value instanceof Scalar scalar) {
      return scalar.kind() + " " + scalar.text();
    }
    if (value instanceof Sequence list) {
      return list.items().stream().map(Bearing::said).collect(Collectors.joining(", ", "[", "]"));
    }
    return ((Mapping) value)
        .entries().values().stream()
            .map(entry -> entry.key() + ": " + said(entry.value()))
            .collect(Collectors.joining(", ", "{", "}"));
  }
}
