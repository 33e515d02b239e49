package press.galley.cache;

import java.util.List;

/**
 * That a page read something while it was rendered, and what it got.
 *
 * @param subject what it read of: a document by its path, a list, the page's own model
 * @param names which parts of it, in the order in which they were first read
 * @param value the fingerprint of what it got
 */
public record Reading(String subject, List<String> names, long value) {

  /** Copies its names. */
  public Reading {
    names = List.copyOf(names);
  }

  static Reading read(Decoder from, Table<List<String>> lists) {
    return new Reading(from.text(), lists.one(from), from.fixed());
  }
}
