package press.galley.preview.web;

import java.util.Map;

/**
 * What a browser asks for, after it was let in.
 *
 * @param method {@code GET} or {@code POST}; a {@code HEAD} is asked as a {@code GET}
 * @param path decoded once, from {@code /}, without {@code ..}, NUL or a backslash
 * @param fields those of the query and, of a {@code POST}, of the form, by name
 * @param cookies by name
 * @param purpose what it is for
 */
public record Request(
    String method,
    String path,
    Map<String, String> fields,
    Map<String, String> cookies,
    Purpose purpose) {

  /** What something is asked for, as browsers say by {@code Sec-Fetch-Mode} (Fetch Metadata). */
  public enum Purpose {
    /** To be looked at: somebody sits before it. */
    NAVIGATION,
    /** A part of a page, a script's question, or nobody says. */
    ANY
  }

  /** Copies its maps. */
  public Request {
    fields = Map.copyOf(fields);
    cookies = Map.copyOf(cookies);
  }
}
