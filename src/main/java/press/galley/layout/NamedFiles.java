package press.galley.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.galley.parse.Document;
import press.galley.parse.Reference;
import press.galley.parse.RelativePath;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.markdown.Markdown;
import press.galley.site.Field;
import press.galley.site.Place;
import press.galley.site.Problems;

/** The files that documents show or link to, as they name them. Immutable and thread-safe. */
final class NamedFiles {

  /**
   * A file as it is named.
   *
   * @param target what stands there: {@code lead.svg}, {@code /images/x.svg}
   */
  record Named(String target, Place place) {}

  private final FilesBeside files;

  /** Of documents that have these files beside them. */
  NamedFiles(FilesBeside files) {
    this.files = files;
  }

  /** Those of a document, in its fields and in its text. */
  List<Named> of(Document document) {
    List<Named> named = new ArrayList<>();
    document.type().fields().values().forEach(f -> field(f, document.fields(), document, named));
    references(document.body().references(), document, named);
    return named;
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
      if (reference.target().isEmpty()) {
        continue;
      }
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
