package press.galley.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.galley.edit.Later;
import press.galley.edit.Outlook;
import press.galley.edit.Outlook.Coming;
import press.galley.parse.Document;
import press.galley.parse.Value.Scalar;
import press.galley.site.Place;

/**
 * Looks for addresses that two pages will have, one of which is not public yet: their own, and
 * earlier ones.
 */
public final class LaterAddresses {

  /** Who wants an address; a list belongs to no document. */
  private record Claim(Optional<Document> document, Place place, String address, Kind kind) {}

  private enum Kind {
    OWN("Two pages have one address", "Give one of the documents another slug."),
    EARLIER(
        "This earlier address is taken",
        "Remove it here, or give the page that stands there another slug.");

    private final String what;
    private final String hint;

    Kind(String what, String hint) {
      this.what = what;
      this.hint = hint;
    }
  }

  private final Outlook outlook;
  private final Urls urls;
  private final Later later;
  private final Set<Document> awaited;
  private final Map<String, List<Claim>> claims = new HashMap<>();

  /** Among these addresses. */
  public LaterAddresses(Outlook outlook, Urls urls, Later later) {
    this.outlook = outlook;
    this.urls = urls;
    this.later = later;
    this.awaited = new LinkedHashSet<>(outlook.awaited());
  }

  /** Warns of every address that is taken, with these pages and what is to come. */
  public void check(List<Page> pages) {
    List<Document> present = outlook.present();
    Map<String, Document> byPath = new HashMap<>();
    present.forEach(document -> byPath.put(document.path(), document));
    for (Page page : pages) {
      Optional<Document> document = Optional.ofNullable(byPath.get(page.place().file()));
      claim(page.file(), new Claim(document, page.place(), page.url(), Kind.OWN));
    }
    for (Document document : awaited) {
      String url = urls.of(document);
      claim(Urls.file(url), new Claim(Optional.of(document), document.place(), url, Kind.OWN));
    }
    present.forEach(this::aliases);
    awaited.forEach(this::aliases);
  }

  private void aliases(Document document) {
    for (Scalar written : document.fields().scalars("aliases")) {
      Alias.of(written, document)
          .ifPresentOrElse(
              alias ->
                  claim(
                      Urls.file(alias.path()),
                      new Claim(
                          Optional.of(document), written.place(), written.text(), Kind.EARLIER)),
              () -> notAnAddress(written, document));
    }
  }

  /** What is wrong today, the bake itself has said: a claim without anything to come is passed. */
  private void claim(String file, Claim claim) {
    List<Claim> others = claims.computeIfAbsent(Alias.key(file), key -> new ArrayList<>());
    if (isAwaited(claim) || others.stream().allMatch(this::isAwaited)) {
      others.stream()
          .filter(other -> both(claim, other).isPresent())
          .findFirst()
          .ifPresent(other -> taken(claim, other, both(claim, other).orElseThrow()));
    }
    others.add(claim);
  }

  private boolean isAwaited(Claim claim) {
    return claim.document().filter(awaited::contains).isPresent();
  }

  private Optional<Coming> both(Claim one, Claim other) {
    if (one.document().isPresent() && other.document().isPresent()) {
      return outlook.standing(one.document().get(), other.document().get());
    }
    return one.document().or(other::document).flatMap(outlook::standing);
  }

  private void taken(Claim claim, Claim other, Coming coming) {
    later.warn(
        coming,
        claim.place(),
        claim.kind().what,
        claim.document().equals(other.document()) ? "it is published" : "both are published",
        claim.address() + ", also of " + other.place().file(),
        claim.kind().hint);
  }

  private void notAnAddress(Scalar written, Document document) {
    if (awaited.contains(document)) {
      outlook
          .standing(document)
          .ifPresent(
              coming ->
                  later.warn(
                      coming,
                      written.place(),
                      Alias.NO_ADDRESS.replaceFirst("\\.$", ""),
                      "it is published",
                      written.text(),
                      Alias.HINT));
    }
  }
}
