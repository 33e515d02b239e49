package press.galley.newsroom;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What the Nu validator says of the pages of a newsroom. */
final class Conformance {

  private Conformance() {}

  /** A line for each thing that is not right; empty where all pages are valid HTML. */
  static String messages(BakedNewsroom newsroom) throws Exception {
    List<String> messages = new ArrayList<>();
    SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, true);
    validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", new Notes("", messages));
    for (String page : newsroom.pages()) {
      validator.setUpValidatorAndParsers(new Notes(page, messages), true, false);
      InputSource source = new InputSource(new StringReader(newsroom.text(page)));
      source.setSystemId("https://newsroom.example/" + page);
      validator.checkHtmlInputSource(source);
    }
    return String.join("\n", messages);
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
