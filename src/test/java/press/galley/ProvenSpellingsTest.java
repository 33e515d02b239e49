package press.galley;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A proof finds words in every script and however they are written. */
class ProvenSpellingsTest {

  @TempDir Path temporary;
  private ProvenNewsroom newsroom;

  @BeforeEach
  void copy() throws IOException {
    newsroom = ProvenNewsroom.in(temporary);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "新しい音楽堂が来年の春に開館します | <p>新しい<b>音楽堂</b>が来年の春に開館します</p>",
        "音楽堂閉館 | <p>速報:音楽堂閉館へ",
        "เปิดหอประชุมใหม่ | <p>เร็วๆนี้เปิดหอประชุมใหม่",
        "L’été à Évian | <p>L&rsquo;&eacute;t&eacute; &agrave; &Eacute;vian",
        "L’été à Évian | <p>L’e\u0301te\u0301 a\u0300 E\u0301vian",
        "L’été à Évian | <p>L’&#101;&#x301;t&#xe9; à Évian",
        "서울 음악당 | <p>\u1109\u1165\u110b\u116e\u11af 음악당",
        "がくどう会館 | <p>か\u3099くと\u3099う会館",
        "The new hall closes on the last day of May | <p>The new hall closes on the last day of <b>May",
      })
  void titleIsFoundInEveryScriptAndSpelling(String title, String line) throws IOException {
    newsroom.write(
        ProvenNewsroom.SECRET,
        "---\ntitle: " + title + "\ndate: 2025-04-03\nembargo: 2027-01-01\n---\nText.\n");
    newsroom.write("templates/error404.ftlh", line);
    newsroom.leaks("the title “");
  }

  @Test
  void titleOfAScriptWithoutBlanksMayBeOneWordToo() throws IOException {
    newsroom.write(
        ProvenNewsroom.SECRET,
        "---\ntitle: 音楽堂\ndate: 2025-04-03\nembargo: 2027-01-01\n---\nText.\n");
    newsroom.write("templates/error404.ftlh", "<p>音楽堂");
    newsroom.isProven();
  }

  @Test
  void longTitleThatOnlyBeginsTheSameIsAnother() throws IOException {
    newsroom.write(
        ProvenNewsroom.SECRET,
        "---\ntitle: 株式会社ギャレー、社長交代\ndate: 2025-04-03\nembargo: 2027-01-01\n---\nText.\n");
    newsroom.write(
        "content/releases/2025/second.md",
        "---\ntitle: 株式会社ギャレー、新春の挨拶\ndate: 2025-03-02\n---\nText.\n");
    newsroom.write("templates/error404.ftlh", "<p>© 株式会社ギャレー");
    newsroom.isProven();
    newsroom.write("templates/error404.ftlh", "<p>株式会社ギャレー、社長交代");
    newsroom.leaks("the title “株式会社ギャレー、社長交代”");
  }

  @Test
  void phraseOfAScriptWithoutBlanksIsFound() throws IOException {
    newsroom.write(
        ProvenNewsroom.SECRET,
        "---\ntitle: Prize\ndate: 2025-04-03\nembargo: 2027-01-01\n---\n音楽堂は五月末に閉館する。\n");
    newsroom.write("templates/error404.ftlh", "<p>音楽堂は五月末に閉まる。");
    newsroom.leaks("words of the text “音楽堂は五月末に”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
  void wordsOfAFileOfTwoBytesASignAreFound(String charset) throws IOException {
    String text = "\uFEFFSing.\nSoon: Zugzwang prize!\n";
    newsroom.write("assets/humans.txt", text.getBytes(Charset.forName(charset)));
    newsroom.leaks(
        "leak  humans.txt:2:7\n  the title “Zugzwang prize”\n"
            + "  of     content/releases/2025/embargoed.md\n  way    assets/humans.txt:2 says it.");
  }
}
