package press.galley.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import press.galley.check.LinkCheck;

@ExtendWith(Shared.class)
class ConformanceTest {

  private static final String RUNS =
      "script:not([type=application/ld+json]), [^on], [href^=javascript:]";

  @Test
  void newsroomBakesWithoutAProblem(BakedNewsroom newsroom) {
    assertEquals(List.of(), newsroom.report().problems());
    assertEquals(newsroom.report().pages(), newsroom.pages().size());
  }

  @Test
  void everyPageIsValidHtml(BakedNewsroom newsroom) throws Exception {
    List<String> messages = new ArrayList<>();
    SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, true);
    validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", new Notes("", messages));
    for (String page : newsroom.pages()) {
      validator.setUpValidatorAndParsers(new Notes(page, messages), true, false);
      InputSource source = new InputSource(new StringReader(newsroom.text(page)));
      source.setSystemId("https://newsroom.example/" + page);
      validator.checkHtmlInputSource(source);
    }
    assertEquals("", String.join("\n", messages));
  }

  @Test
  void everyLinkAndAnchorLeadsSomewhere(BakedNewsroom newsroom) {
    String host = "https://newsroom.example.org";
    assertEquals(List.of(), LinkCheck.run(newsroom.folder(), newsroom.folder(), host).problems());
  }

  @Test
  void noPageHasAScriptThatRuns(BakedNewsroom newsroom) {
    List<String> scripts =
        newsroom.pages().stream()
            .flatMap(
                page ->
                    Jsoup.parse(newsroom.text(page)).select(RUNS).stream()
                        .map(element -> page + ": " + element.outerHtml()))
            .toList();
    assertEquals(List.of(), scripts);
  }

  /** Writes down what the validator says of a page. */
  private record Notes(String page, List<String> messages) implements ErrorHandler {

    @Override
    public void warning(SAXParseException e) {
      messages.add(at(e) + "warning: " + e.getMessage());
    }

    @Override
    public void error(SAXParseException e) {
      messages.add(at(e) + "error: " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      messages.add(at(e) + "fatal: " + e.getMessage());
    }

    private String at(SAXParseException e) {
      return page + ":" + e.getLineNumber() + ":" + e.getColumnNumber() + " ";
    }
  }
}
