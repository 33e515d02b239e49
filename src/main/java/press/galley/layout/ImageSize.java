package press.galley.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import press.galley.read.Source;

/**
 * How large an image is, in CSS pixels, so that a page keeps its place while it loads.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record ImageSize(int width, int height) {

  private static final int SVG_HEAD = 4096;
  private static final Pattern SVG_TAG = Pattern.compile("<svg\\b[^>]*>", Pattern.DOTALL);
  private static final Pattern VIEW_BOX =
      Pattern.compile("viewBox=[\"']\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)");

  /** The size that the file's head says; nothing for a kind that is not known. */
  static Optional<ImageSize> of(Source source) {
    try {
      return source.extension().equalsIgnoreCase("svg") ? svg(source) : raster(source);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<ImageSize> svg(Source source) throws IOException {
    String head;
    try (InputStream in = Files.newInputStream(source.file())) {
      head = new String(in.readNBytes(SVG_HEAD), StandardCharsets.UTF_8);
    }
    Matcher tag = SVG_TAG.matcher(head);
    if (!tag.find()) {
      return Optional.empty();
    }
    Optional<ImageSize> written =
        length(tag.group(), "width")
            .flatMap(
                width -> length(tag.group(), "height").map(height -> new ImageSize(width, height)));
    return written.or(() -> viewBox(tag.group()));
  }

  private static Optional<Integer> length(String tag, String attribute) {
    Matcher found = Pattern.compile("\\s" + attribute + "=[\"']([\\d.]+)(?:px)?[\"']").matcher(tag);
    return found.find() ? Optional.of(pixels(found.group(1))) : Optional.empty();
  }

  private static Optional<ImageSize> viewBox(String tag) {
    Matcher box = VIEW_BOX.matcher(tag);
    return box.find()
        ? Optional.of(new ImageSize(pixels(box.group(1)), pixels(box.group(2))))
        : Optional.empty();
  }

  private static int pixels(String number) {
    try {
      return Math.max(1, (int) Math.round(Double.parseDouble(number)));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private static Optional<ImageSize> raster(Source source) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(source.file().toFile())) {
      if (in == null) {
        return Optional.empty();
      }
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        return Optional.of(new ImageSize(reader.getWidth(0), reader.getHeight(0)));
      } finally {
        reader.dispose();
      }
    }
  }
}
