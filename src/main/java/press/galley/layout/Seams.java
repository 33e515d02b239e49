package press.galley.layout;

/**
 * The three places in a page where something can be sewn in, in their order.
 *
 * @param head within the head
 * @param body where the body begins
 * @param end where the body ends
 */
public record Seams(int head, int body, int end) {

  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  /**
   * Those of a page of which a character is a byte. Where it leaves out the tags of head and body,
   * as HTML allows, they are at its start and at its end: never before its doctype, without which a
   * browser shows it by other rules.
   */
  public static Seams of(String html) {
    Tags tags = new Tags(html);
    int start = html.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    boolean opening = true;
    int head = -1;
    int headEnd = -1;
    int body = -1;
    int end = -1;
    while (tags.next()) {
      String name = tags.name();
      opening &= name.equals("!doctype") || name.equals("html") || name.equals("head");
      if (opening) {
        start = tags.end();
      } else if (name.equals("/head") && head < 0 && body < 0) {
        head = tags.start();
        headEnd = tags.end();
      } else if (name.equals("body") && body < 0) {
        body = tags.end();
      } else if (name.equals("/body") || (name.equals("/html") && end < 0)) {
        end = tags.start();
      }
    }
    int first = head < 0 ? start : head;
    int second = body >= 0 ? body : head < 0 ? start : headEnd;
    return new Seams(first, second, end < second ? html.length() : end);
  }
}
