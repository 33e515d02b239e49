package press.galley.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.galley.parse.Document;
import press.galley.parse.Value.Scalar;
import press.galley.site.ContentType;
import press.galley.site.Field;
import press.galley.site.FieldKind;

/** Which documents name which: the way back of every field of relation. Immutable. */
public final class Relations {

  private record Key(String id, String type, String language) {}

  private final Map<Key, List<Document>> referring = new HashMap<>();

  private Relations() {}

  /** The relations among these, each list in their order. */
  static Relations among(List<Document> documents) {
    Relations relations = new Relations();
    Map<String, List<Field>> fields = new HashMap<>();
    for (Document document : documents) {
      ContentType type = document.type();
      List<Field> naming =
          fields.computeIfAbsent(type.name(), name -> type.fieldsOf(FieldKind.RELATION));
      for (String id : named(document, naming)) {
        Key key = new Key(id, type.name(), document.language());
        relations.referring.computeIfAbsent(key, k -> new ArrayList<>()).add(document);
      }
    }
    relations.referring.replaceAll((key, list) -> Collections.unmodifiableList(list));
    return relations;
  }

  private static Set<String> named(Document document, List<Field> naming) {
    Set<String> ids = new LinkedHashSet<>();
    for (Field field : naming) {
      document.fields().scalars(field.name()).stream().map(Scalar::text).forEach(ids::add);
    }
    return ids;
  }

  /** The documents of a type and language that name an id in a field of relation. */
  public List<Document> referring(String id, String type, String language) {
    return referring.getOrDefault(new Key(id, type, language), List.of());
  }
}
