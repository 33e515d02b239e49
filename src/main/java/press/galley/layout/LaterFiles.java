package press.galley.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.galley.edit.Later;
import press.galley.edit.Outlook;
import press.galley.edit.Outlook.Coming;
import press.galley.parse.Document;
import press.galley.parse.Reference;
import press.galley.parse.RelativePath;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.markdown.Markdown;
import press.galley.site.Field;
import press.galley.site.Place;
import press.galley.site.Problems;

/** Looks for files that documents lack which are not public yet. */
public final class LaterFiles {

  private record Named(String target, Place place) {}

  private final Outlook outlook;
  private final FilesBeside files;
  private final Later later;

  /** Among these files. */
  public LaterFiles(Outlook outlook, FilesBeside files, Later later) {
    this.outlook = outlook;
    this.files = files;
    this.later = later;
  }

  /** Warns of every file that is missing. */
  public void check() {
    for (Document document : outlook.awaited()) {
      outlook.text(document).ifPresent(coming -> check(document, coming));
    }
  }

  private void check(Document document, Coming coming) {
    List<Named> named = new ArrayList<>();
    document.type().fields().values().forEach(f -> field(f, document.fields(), document, named));
    references(document.body().references(), document, named);
    for (Named name : named) {
      if (files.find(document, name.target()).isEmpty()) {
        later.warn(
            coming,
            name.place(),
            "The file does not exist",
            "it is published",
            name.target(),
            files.hint(document, name.target()));
      }
    }
  }

  private void field(Field field, Mapping holder, Document document, List<Named> named) {
    switch (field.kind()) {
      case IMAGE ->
          holder
              .mappings(field.name())
              .forEach(image -> image.scalars("src").forEach(src -> named.add(named(src))));
      case MARKDOWN ->
          holder
              .scalars(field.name())
              .forEach(text -> references(references(text, document), document, named));
      case GROUP -> {
        for (Mapping group : holder.mappings(field.name())) {
          field.fields().forEach(inner -> field(inner, group, document, named));
        }
      }
      case PLAIN, INSTANT, RELATION, DATA, COUNTRY -> {}
    }
  }

  private static Named named(Scalar src) {
    return new Named(src.text(), src.place());
  }

  private static List<Reference> references(Scalar text, Document document) {
    return Markdown.newsroom(Locale.forLanguageTag(document.language()))
        .parse(text.text(), text.place(), new Problems())
        .references();
  }

  private void references(List<Reference> references, Document document, List<Named> named) {
    for (Reference reference : references) {
      if (reference.kind() == Reference.Kind.IMAGE) {
        named.add(new Named(reference.target(), reference.place()));
      } else if (isFile(reference.target(), document)) {
        named.add(new Named(RelativePath.path(reference.target()), reference.place()));
      }
    }
  }

  /** Whether a link leads to a file, not to an address or a document. */
  private boolean isFile(String target, Document document) {
    return !target.startsWith("/")
        && RelativePath.resolve(document.folder(), target)
            .filter(file -> !files.isText(file))
            .isPresent();
  }
}
