package press.galley.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads the files of a baked folder as far as links go. */
final class BakedFolder {

  private BakedFolder() {}

  /** The path of every file, with {@code /}, sorted. */
  static List<String> paths(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The links and anchors of one file. */
  static BakedFile read(Path folder, String path) {
    String kind = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    try {
      return switch (kind) {
        case "html", "htm" ->
            HtmlReader.read(path, document(folder.resolve(path), Parser.htmlParser()));
        case "svg" -> HtmlReader.read(path, document(folder.resolve(path), Parser.xmlParser()));
        case "css" -> css(path, Files.readAllBytes(folder.resolve(path)));
        default -> BakedFile.opaque(path);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static Document document(Path file, Parser parser) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Jsoup.parse(in, null, "", parser.setTrackPosition(true));
    }
  }

  /** In a style sheet, a fragment alone means a part of the page that it styles. */
  private static BakedFile css(String path, byte[] bytes) {
    List<Link> links =
        CssReader.links(new String(bytes, StandardCharsets.UTF_8)).stream()
            .filter(link -> !link.address().startsWith("#"))
            .toList();
    return new BakedFile(path, links, Optional.empty(), Optional.empty());
  }
}
