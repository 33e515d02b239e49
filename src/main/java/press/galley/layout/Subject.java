package press.galley.layout;

import java.util.Map;
import press.galley.cache.Fingerprint;

/**
 * A value of a page's model that is known by a name, such as a document in a language: what a page
 * reads of it is noted one by one.
 */
public interface Subject extends Map<String, Object>, Fingerprint.Named {

  /** The name: the same in every bake for the same thing. */
  String subject();

  /** Adds the value of a name, which need not be made for it. */
  void addTo(Fingerprint print, String name);
}
