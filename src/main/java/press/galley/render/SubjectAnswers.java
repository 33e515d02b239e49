package press.galley.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import press.galley.cache.Fingerprint;
import press.galley.layout.Materials;
import press.galley.layout.Page;
import press.galley.layout.Subject;
import press.galley.layout.Subjects;

/** Tells what a page of a newsroom would read now. Thread-safe. */
public final class SubjectAnswers implements Answers {

  /** A page's own model. */
  public static final String MODEL = "page";

  /** The addresses of assets. */
  public static final String ASSET = "asset";

  /** The name of everything that a subject holds. */
  public static final String ALL = "*";

  private final Subjects subjects;
  private final Materials materials;

  /** Answers from these subjects; what is asked of the materials is published by them. */
  public SubjectAnswers(Subjects subjects, Materials materials) {
    this.subjects = subjects;
    this.materials = materials;
  }

  @Override
  public OptionalLong own(Page page, String subject, List<String> names) {
    Map<?, ?> model = (Map<?, ?>) page.model();
    Fingerprint print = new Fingerprint();
    for (String name : names) {
      print.addValue(
          subject.equals(ASSET) ? materials.assets().url(name).orElse(null) : model.get(name));
    }
    return value(print);
  }

  @Override
  public OptionalLong shared(String subject, List<String> names) {
    Optional<Subject> found = subjects.find(subject);
    Fingerprint print = new Fingerprint();
    for (String name : names) {
      if (found.isPresent() && name.equals(ALL)) {
        found.get().keySet().forEach(key -> found.get().addTo(print.addValue(key), key));
      } else {
        found.ifPresent(one -> one.addTo(print, name));
      }
    }
    return value(print);
  }

  private static OptionalLong value(Fingerprint print) {
    return print.isOpaque() ? OptionalLong.empty() : OptionalLong.of(print.value());
  }
}
