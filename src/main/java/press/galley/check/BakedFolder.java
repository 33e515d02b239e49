package press.galley.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import press.galley.read.Unreadable;
import press.galley.site.Problems;

/** Reads the files of a baked folder as far as links go. */
final class BakedFolder {

  private BakedFolder() {}

  /** The path of every file, with {@code /}, sorted; a folder that can't be read is a problem. */
  static List<String> paths(Path folder, String shown, Problems problems) {
    List<String> found = new ArrayList<>();
    SimpleFileVisitor<Path> visitor =
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Files.isRegularFile(file)) {
              found.add(path(folder, file));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(Unreadable.of(shown + path(folder, file), e));
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(folder, visitor);
    } catch (IOException e) {
      problems.add(Unreadable.of(shown, e));
    }
    return found.stream().sorted().toList();
  }

  private static String path(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** The links and anchors of one file; one that can't be read is a problem and has neither. */
  static BakedFile read(Path folder, String path, String shown, Problems problems) {
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
      problems.add(Unreadable.of(shown + path, e));
      return BakedFile.opaque(path);
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
