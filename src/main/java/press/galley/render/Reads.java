package press.galley.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Notes what one page reads while it is rendered, by subject and name. The values are asked for
 * when the page is done, since an edition does not change while it is baked. For one thread.
 */
public final class Reads {

  private final Map<String, List<String>> own = new LinkedHashMap<>();
  private final Map<String, List<String>> shared = new LinkedHashMap<>();
  private final SortedSet<String> templates = new TreeSet<>();
  private boolean repeatable = true;

  /** The page read a part of something that is its own: its model, its part of a list. */
  public void own(String subject, String name) {
    note(own, subject, name);
  }

  /** The page read a part of something that other pages may read too. */
  public void shared(String subject, String name) {
    note(shared, subject, name);
  }

  private static void note(Map<String, List<String>> reads, String subject, String name) {
    List<String> names = reads.computeIfAbsent(subject, key -> new ArrayList<>(4));
    if (!names.contains(name)) {
      names.add(name);
    }
  }

  /** The page took in a template, or would have if there were one of that name. */
  public void template(String name) {
    templates.add(name);
  }

  /** The page read something whose value nobody can tell again: it is rendered in every bake. */
  public void unrepeatable() {
    repeatable = false;
  }

  Map<String, List<String>> own() {
    return Collections.unmodifiableMap(own);
  }

  Map<String, List<String>> shared() {
    return Collections.unmodifiableMap(shared);
  }

  SortedSet<String> templates() {
    return Collections.unmodifiableSortedSet(templates);
  }

  boolean areRepeatable() {
    return repeatable;
  }
}
