package press.galley.preview.dress;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import press.galley.newsroom.Chromium;

/**
 * A page as it is printed.
 *
 * @param pdf what a printer gets, a character a byte
 */
record Sheets(String pdf) {

  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");
  private static final Pattern STREAM = Pattern.compile("stream\r?\n");

  /** Prints the page that a browser shows. */
  static Sheets print(Chromium chromium) {
    Map<String, Object> printed =
        chromium.driver().executeCdpCommand("Page.printToPDF", Map.of("printBackground", false));
    byte[] pdf = Base64.getDecoder().decode(String.valueOf(printed.get("data")));
    return new Sheets(new String(pdf, ISO_8859_1));
  }

  /** How many there are. */
  long count() {
    return SHEET.matcher(pdf).results().count();
  }

  /** How many have something in a colour: three parts of one, as PDF writes them. */
  long inColour(String colour) {
    List<String> drawings = STREAM.matcher(pdf).results().map(at -> drawing(at.end())).toList();
    return drawings.stream().filter(drawing -> drawing.contains(colour + " rg")).count();
  }

  /** What is drawn by the stream that begins there; nothing where it draws nothing. */
  private String drawing(int from) {
    Inflater inflater = new Inflater();
    inflater.setInput(pdf.substring(from).getBytes(ISO_8859_1));
    ByteArrayOutputStream drawing = new ByteArrayOutputStream();
    byte[] piece = new byte[8 * 1024];
    try {
      for (int read = inflater.inflate(piece); read > 0; read = inflater.inflate(piece)) {
        drawing.write(piece, 0, read);
      }
    } catch (DataFormatException e) {
      return "";
    } finally {
      inflater.end();
    }
    return drawing.toString(ISO_8859_1);
  }
}
