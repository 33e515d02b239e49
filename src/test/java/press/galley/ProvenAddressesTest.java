package press.galley;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A proof finds the address of a withheld text however it is written, and no other. */
class ProvenAddressesTest {

  @TempDir Path temporary;
  private ProvenNewsroom newsroom;

  @BeforeEach
  void copy() throws IOException {
    newsroom = ProvenNewsroom.in(temporary);
  }

  @Test
  void longerAddressOrNameIsAnother() throws IOException {
    newsroom.write(
        "templates/error404.ftlh",
        "<a href='/news/2025/embargoed-before/'> <a href='/fr/news/2025/embargoed/'> not-unused.svg");
    newsroom.isProven();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='../news/2025/embargoed/'>",
        "<a href='./news/2025/embargoed'>",
        "<a href=news/2025/embargoed/>",
        "<a href='/news/2025/embargoed/index.html'>",
        "<a href='/news/2025/embargoed/INDEX.html#top'>",
        "<a href='HTTPS://NEWS.example.org/news/2025/embargoed/'>",
        "<p>See news.example.org/news/2025/embargoed/.",
        "<p>See:/news/2025/embargoed/",
        "<p>[/news/2025/embargoed/]",
      })
  void addressIsFoundHoweverItIsWritten(String line) throws IOException {
    newsroom.write("templates/error404.ftlh", line);
    newsroom.leaks("the address “");
  }

  @Test
  void addressOfManyWordsIsFound() throws IOException {
    newsroom.site().delete(ProvenNewsroom.SECRET);
    newsroom.write(
        "content/releases/2025/a-prize-that-nobody-has-seen-until-now.md",
        "---\ntitle: Prize\ndate: 2025-04-03\nembargo: 2027-01-01\n---\nText.\n");
    newsroom.write(
        "templates/error404.ftlh", "<a href='/news/2025/a-prize-that-nobody-has-seen-until-now/'>");
    newsroom.leaks("the address “news/2025/a-prize-that-nobody-has-seen-until-now”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='fr/news/2025/embargoed/'>",
        "<a href='../fr/news/2025/embargoed/'>",
        "<a href='/news/2025/embargoed/index.html5'>",
        "<a href='/news/2025/embargoed/2/'>",
        "<a href='https://news.example.org/fr/news/2025/embargoed/'>",
        "<p>old.news.example.org.example/fr/news/2025/embargoed/",
        "<p>2025/embargoed",
      })
  void anotherAddressIsNone(String line) throws IOException {
    newsroom.write("templates/error404.ftlh", line);
    newsroom.isProven();
  }
}
