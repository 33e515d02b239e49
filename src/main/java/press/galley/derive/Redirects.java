package press.galley.derive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.galley.edit.Edition;
import press.galley.edit.Removed;
import press.galley.layout.Alias;
import press.galley.layout.Materials;
import press.galley.layout.Output;
import press.galley.layout.Page;
import press.galley.layout.Urls;
import press.galley.parse.Document;
import press.galley.parse.Value.Scalar;
import press.galley.site.Place;
import press.galley.site.ProblemCode;

/**
 * Leads from the earlier addresses of documents to where they are, and from those of withdrawn ones
 * to what replaces them: by a small page at each, and by a list for hosts that read one and can
 * answer 301. Where nothing is left, the list says 410. A site's own list takes its place.
 */
final class Redirects implements Derivation {

  private static final String NOT_FOUND = "/404.html";

  /**
   * A line of the list.
   *
   * @param path an address from the site's root
   * @param to the document it leads to; without one it is gone
   */
  private record Rule(String path, Optional<Document> to) {}

  private final Materials materials;
  private final Forms forms;

  Redirects(Materials materials, Forms forms) {
    this.materials = materials;
    this.forms = forms;
  }

  /** An earlier address may be any. */
  @Override
  public boolean mayMake(String file) {
    return true;
  }

  @Override
  public List<Output> derive(Edition edition, List<Page> pages) {
    Map<String, String> taken = new HashMap<>();
    pages.forEach(page -> taken.put(Alias.key(page.file()), page.place().file()));
    List<Rule> rules = new ArrayList<>();
    for (Document document : edition.documents()) {
      for (Scalar written : document.fields().scalars("aliases")) {
        Alias.of(written, document)
            .ifPresentOrElse(
                alias -> add(alias, document, rules, taken), () -> notAnAddress(written));
      }
    }
    edition.removed().forEach(removed -> add(removed, rules, taken));
    List<Output> outputs = new ArrayList<>();
    rules.forEach(rule -> rule.to().ifPresent(to -> outputs.add(page(rule.path(), to, edition))));
    String file = Urls.file(materials.urls().redirects());
    if (!rules.isEmpty() && materials.assets().source(file).isEmpty()) {
      outputs.add(new Output.Made(file, list(rules)));
    }
    return outputs;
  }

  private void add(Alias alias, Document to, List<Rule> rules, Map<String, String> taken) {
    String other = taken.putIfAbsent(Alias.key(Urls.file(alias.path())), alias.document().path());
    if (other == null) {
      rules.add(new Rule(alias.path(), Optional.of(to)));
    } else {
      Scalar written = alias.written();
      taken(
          "This earlier address is taken.",
          written.place(),
          written.text(),
          other,
          "Remove it here, or give the page that stands there another slug.");
    }
  }

  /** Where something else stands, what was withdrawn may be gone, but can't lead anywhere. */
  private void add(Removed removed, List<Rule> rules, Map<String, String> taken) {
    Document document = removed.document();
    String url = materials.urls().of(document);
    String other = taken.putIfAbsent(Alias.key(Urls.file(url)), document.path());
    if (other == null) {
      rules.add(new Rule(url, removed.replacement()));
    } else if (removed.replacement().isPresent()) {
      taken(
          "The address of this withdrawn text is taken.",
          document.place(),
          url,
          other,
          "Give the page that stands there another slug, or write “page: gone” here.");
    }
    for (Scalar written : document.fields().scalars("aliases")) {
      Optional<Alias> alias = Alias.of(written, document);
      if (alias.isEmpty()) {
        notAnAddress(written);
      } else if (removed.replacement().isPresent()) {
        add(alias.get(), removed.replacement().get(), rules, taken);
      } else if (taken.putIfAbsent(Alias.key(Urls.file(alias.get().path())), document.path())
          == null) {
        rules.add(new Rule(alias.get().path(), Optional.empty()));
      }
    }
  }

  private void taken(String what, Place place, String address, String other, String hint) {
    materials
        .problems()
        .add(ProblemCode.DUPLICATE_ADDRESS, place, what, address + ", also of " + other, hint);
  }

  private void notAnAddress(Scalar written) {
    materials
        .problems()
        .add(
            ProblemCode.WRONG_VALUE, written.place(), Alias.NO_ADDRESS, written.text(), Alias.HINT);
  }

  private Output page(String path, Document document, Edition edition) {
    String url = materials.urls().canonical(document, edition);
    return new Output.Made(
        Urls.file(path),
        forms.fill(
            "redirect.ftlh",
            Map.of("language", document.language(), "title", document.title(), "url", url)));
  }

  private byte[] list(List<Rule> rules) {
    Urls urls = materials.urls();
    StringBuilder lines = new StringBuilder();
    for (Rule rule : rules) {
      String to =
          rule.to()
              .map(document -> " " + urls.link(urls.of(document)) + " 301\n")
              .orElseGet(() -> " " + urls.link(NOT_FOUND) + " 410\n");
      String from = urls.link(rule.path());
      lines.append(from).append(to);
      if (from.endsWith("/")) {
        // Some hosts take the two forms for two addresses.
        lines.append(from, 0, from.length() - 1).append(to);
      }
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }
}
