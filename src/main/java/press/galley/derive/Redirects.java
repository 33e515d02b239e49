package press.galley.derive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.galley.edit.Edition;
import press.galley.layout.Alias;
import press.galley.layout.Materials;
import press.galley.layout.Output;
import press.galley.layout.Page;
import press.galley.layout.Urls;
import press.galley.parse.Document;
import press.galley.parse.Value.Scalar;
import press.galley.site.ProblemCode;

/**
 * Leads from the earlier addresses of documents to where they are: by a small page at each, and by
 * a list for hosts that read one and can answer 301. A site's own list takes its place.
 */
final class Redirects implements Derivation {

  private final Materials materials;
  private final Forms forms;

  Redirects(Materials materials, Forms forms) {
    this.materials = materials;
    this.forms = forms;
  }

  @Override
  public List<Output> derive(Edition edition, List<Page> pages) {
    Map<String, String> taken = new HashMap<>();
    pages.forEach(page -> taken.put(Alias.key(page.file()), page.place().file()));
    List<Alias> aliases = new ArrayList<>();
    for (Document document : edition.documents()) {
      for (Scalar written : document.fields().scalars("aliases")) {
        Alias.of(written, document)
            .ifPresentOrElse(alias -> add(alias, aliases, taken), () -> notAnAddress(written));
      }
    }
    List<Output> outputs = new ArrayList<>();
    aliases.forEach(alias -> outputs.add(page(alias, edition)));
    String file = Urls.file(materials.urls().redirects());
    if (!aliases.isEmpty() && materials.assets().source(file).isEmpty()) {
      outputs.add(new Output.Made(file, list(aliases)));
    }
    return outputs;
  }

  private void add(Alias alias, List<Alias> aliases, Map<String, String> taken) {
    String other = taken.putIfAbsent(Alias.key(Urls.file(alias.path())), alias.document().path());
    if (other == null) {
      aliases.add(alias);
      return;
    }
    materials
        .problems()
        .add(
            ProblemCode.DUPLICATE_ADDRESS,
            alias.written().place(),
            "This earlier address is taken.",
            alias.written().text() + ", also of " + other,
            "Remove it here, or give the page that stands there another slug.");
  }

  private void notAnAddress(Scalar written) {
    materials
        .problems()
        .add(
            ProblemCode.WRONG_VALUE, written.place(), Alias.NO_ADDRESS, written.text(), Alias.HINT);
  }

  private Output page(Alias alias, Edition edition) {
    Document document = alias.document();
    String url = materials.urls().canonical(document, edition);
    return new Output.Made(
        Urls.file(alias.path()),
        forms.fill(
            "redirect.ftlh",
            Map.of("language", document.language(), "title", document.title(), "url", url)));
  }

  private byte[] list(List<Alias> aliases) {
    Urls urls = materials.urls();
    StringBuilder lines = new StringBuilder();
    for (Alias alias : aliases) {
      String to = " " + urls.link(urls.of(alias.document())) + " 301\n";
      String from = urls.link(alias.path());
      lines.append(from).append(to);
      if (from.endsWith("/")) {
        // Some hosts take the two forms for two addresses.
        lines.append(from, 0, from.length() - 1).append(to);
      }
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }
}
