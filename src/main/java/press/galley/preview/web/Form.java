package press.galley.preview.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what a form sends, up to a limit. */
final class Form {

  static final int LIMIT = 64 * 1024;

  private static final String TYPE = "application/x-www-form-urlencoded";

  private Form() {}

  /**
   * The fields of a form.
   *
   * @throws Refused for one that is too large or no form
   * @throws IOException if the sender goes away
   */
  static Map<String, String> of(HttpExchange exchange) throws IOException, Refused {
    Optional<String> length =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Length"));
    if (length.filter(Form::isTooLong).isPresent()) {
      throw tooLarge();
    }
    byte[] body = exchange.getRequestBody().readNBytes(LIMIT + 1);
    if (body.length > LIMIT) {
      throw tooLarge();
    }
    if (body.length > 0 && !isForm(exchange)) {
      throw Refused.of(415, "A form is sent as " + TYPE + ".");
    }
    return Fields.of(Optional.of(new String(body, StandardCharsets.ISO_8859_1)));
  }

  private static boolean isTooLong(String length) {
    return length.length() > 9 || Integer.parseInt(length) > LIMIT;
  }

  private static boolean isForm(HttpExchange exchange) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
        .map(type -> type.split(";", -1)[0].strip().toLowerCase(Locale.ROOT))
        .filter(TYPE::equals)
        .isPresent();
  }

  private static Refused tooLarge() {
    return Refused.of(413, "A form of more than 64 KiB is not taken.");
  }
}
