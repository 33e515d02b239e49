package press.galley.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.galley.parse.Document;
import press.galley.parse.Value.Scalar;
import press.galley.site.Field;
import press.galley.site.FieldKind;

/** Which documents name which: the way back of every field of relation. Immutable. */
public final class Relations {

  private final Map<String, List<Document>> referring;

  private Relations(Map<String, List<Document>> referring) {
    this.referring = referring;
  }

  /** The relations among these, each list in their order. */
  static Relations among(List<Document> documents) {
    Map<String, List<Document>> referring = new HashMap<>();
    for (Document document : documents) {
      for (String id : named(document)) {
        referring.computeIfAbsent(id, key -> new ArrayList<>()).add(document);
      }
    }
    return new Relations(referring);
  }

  private static Set<String> named(Document document) {
    Set<String> ids = new LinkedHashSet<>();
    for (Field field : document.type().fieldsOf(FieldKind.RELATION)) {
      document.fields().scalars(field.name()).stream().map(Scalar::text).forEach(ids::add);
    }
    return ids;
  }

  /** The documents of a type and language that name an id in a field of relation. */
  public List<Document> referring(String id, String type, String language) {
    return referring.getOrDefault(id, List.of()).stream()
        .filter(document -> document.type().name().equals(type))
        .filter(document -> document.language().equals(language))
        .toList();
  }
}
