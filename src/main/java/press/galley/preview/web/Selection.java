package press.galley.preview.web;

import com.sun.net.httpserver.Headers;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What of a reply is sent.
 *
 * @param reply with the status and the headers that are sent
 * @param from the first byte
 * @param length how many
 */
record Selection(Reply reply, int from, int length) {

  /** All of it, or none where the browser has it, or the part that the browser asks for. */
  static Selection of(Reply reply, Tags tags, String method, Headers request) {
    if (reply.status() != 200 || method.equals("POST")) {
      return new Selection(reply, 0, reply.content().length);
    }
    Conditional conditional = new Conditional(tags.of(reply));
    Reply tagged = with(reply, 200, Map.of("ETag", conditional.tag(), "Accept-Ranges", "bytes"));
    if (conditional.isKnown(request)) {
      return new Selection(with(tagged, 304, Map.of()), 0, 0);
    }
    return of(tagged, range(tagged, method, request, conditional));
  }

  private static ByteRange range(
      Reply reply, String method, Headers request, Conditional conditional) {
    boolean part =
        method.equals("GET")
            && request.containsKey("Range")
            && conditional.isWhatItsPartsAreOf(request);
    return part
        ? ByteRange.of(request.getFirst("Range"), reply.content().length)
        : new ByteRange.Whole();
  }

  private static Selection of(Reply reply, ByteRange range) {
    int length = reply.content().length;
    if (range instanceof ByteRange.Slice slice) {
      String place = "bytes " + slice.first() + "-" + slice.last() + "/" + length;
      return new Selection(
          with(reply, 206, Map.of("Content-Range", place)),
          slice.first(),
          slice.last() - slice.first() + 1);
    }
    return range instanceof ByteRange.Beyond
        ? new Selection(with(reply, 416, Map.of("Content-Range", "bytes */" + length)), 0, 0)
        : new Selection(reply, 0, length);
  }

  private static Reply with(Reply reply, int status, Map<String, String> more) {
    Map<String, String> headers = new LinkedHashMap<>(reply.headers());
    headers.putAll(more);
    return new Reply(status, reply.type(), reply.content(), headers);
  }
}
