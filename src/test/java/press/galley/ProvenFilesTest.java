package press.galley;

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
}
