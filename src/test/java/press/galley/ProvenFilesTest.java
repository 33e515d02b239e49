package press.galley;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proof finds the pictures and files that are out before their time. */
class ProvenFilesTest {

  private static final int MEGABYTE = 1 << 20;

  @TempDir Path temporary;
  private ProvenNewsroom newsroom;

  @BeforeEach
  void copy() throws IOException {
    newsroom = ProvenNewsroom.in(temporary);
  }

  @Test
  void pictureCopiedIntoTheAssetsIsFound() throws IOException {
    String picture =
        "<svg xmlns='http://www.w3.org/2000/svg'><!-- a drawing of the prize --></svg>";
    newsroom.write("content/releases/2025/embargoed/prize.svg", picture);
    newsroom.write("assets/images/harmless.svg", picture);
    newsroom.leaks(
        "images/harmless.svg\n  the bytes of the file\n  of     content/releases/2025/embargoed/prize.svg\n  way    assets/images/harmless.svg is a copy of it.");
  }

  @Test
  void pictureWithinATemplateIsFound() throws IOException {
    String picture =
        "<svg xmlns='http://www.w3.org/2000/svg'><!-- a drawing of the prize --></svg>";
    newsroom.write("content/releases/2025/embargoed/prize.svg", picture + "\n");
    newsroom.write("templates/error404.ftlh", "<p>\n" + picture);
    newsroom.leaks(
        "404.html:2:1\n  the bytes of the file\n  of     content/releases/2025/embargoed/prize.svg\n  way    templates/error404.ftlh holds it.");
  }

  @Test
  void pictureInBase64IsFound() throws IOException {
    byte[] picture = new byte[500];
    new Random(1).nextBytes(picture);
    Path file = newsroom.folder().resolve("content/releases/2025/embargoed/prize.png");
    Files.createDirectories(file.getParent());
    Files.write(file, picture);
    newsroom.write(
        "templates/error404.ftlh",
        "<img src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(picture) + "\">");
    newsroom.leaks("  the bytes of the file\n  of     content/releases/2025/embargoed/prize.png");
  }

  /** Bytes that look like no others. */
  private static byte[] bytes(int length, long seed) {
    byte[] bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  private static byte[] joined(byte[]... parts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.write(part);
    }
    return all.toByteArray();
  }

  @Test
  void pictureWithinALargeFileIsFound() throws IOException {
    byte[] picture = bytes(3000, 1);
    newsroom.write("content/releases/2025/embargoed/prize.jpg", picture);
    newsroom.write(
        "assets/kit/kit.pdf",
        joined("%PDF-1.7\n".getBytes(US_ASCII), bytes(MEGABYTE * 4 - 1500, 2), picture));
    newsroom.leaks(
        "the bytes of the file\n  of     content/releases/2025/embargoed/prize.jpg\n"
            + "  way    assets/kit/kit.pdf holds it.");
  }

  @Test
  void wordsOfALargeFileAreFoundWhereTheyStand() throws IOException {
    String line = "x".repeat(1023) + "\n";
    newsroom.write("assets/kit/list.txt", line.repeat(9 * 1024) + "Soon: Zugzwang prize\n" + line);
    newsroom.leaks(
        """
        leak  kit/list.txt:9217:7
          the title “Zugzwang prize”
          of     content/releases/2025/embargoed.md
          way    assets/kit/list.txt:9217 says it.
        """);
  }

  @Test
  void largeFileWithinALargerOneIsFoundInBothForms() throws IOException {
    byte[] film = bytes(MEGABYTE * 5 + 1, 3);
    newsroom.write("content/releases/2025/embargoed/film.mp4", film);
    newsroom.write("assets/kit.zip", joined(bytes(MEGABYTE * 3, 4), film, bytes(100, 5)));
    newsroom.leaks(
        "the bytes of the file\n  of     content/releases/2025/embargoed/film.mp4\n"
            + "  way    assets/kit.zip holds it.");
    newsroom.write("assets/kit.zip", "data:" + Base64.getEncoder().encodeToString(film));
    newsroom.leaks("leak  kit.zip:1:6\n  the bytes of the file");
  }

  @Test
  void largeFileThatSharesItsMiddleWithAnotherIsNoTrace() throws IOException {
    byte[] logo = bytes(MEGABYTE * 2, 6);
    newsroom.write(
        "content/releases/2025/embargoed/kit.zip",
        joined(bytes(MEGABYTE, 7), logo, bytes(MEGABYTE, 8)));
    newsroom.write("assets/kit.zip", joined(bytes(MEGABYTE, 9), logo, bytes(MEGABYTE, 10)));
    newsroom.isProven();
  }
}
