package press.galley.layout;

import java.text.ChoiceFormat;
import java.text.DecimalFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import press.galley.site.Almanac;

/**
 * A {@link MessageFormat} pattern that writes numbers as an almanac says, where MessageFormat asks
 * the Java that runs. Immutable.
 */
public final class Phrase {

  private final String pattern;
  private final Almanac almanac;

  /** A pattern, and what writes its numbers. */
  public Phrase(String pattern, Almanac almanac) {
    this.pattern = pattern;
    this.almanac = almanac;
  }

  /** The text with its arguments set in. */
  public String with(Object... arguments) {
    MessageFormat message = new MessageFormat(pattern, Locale.ROOT);
    Format[] formats = message.getFormats();
    for (int i = 0; i < formats.length; i++) {
      if (formats[i] instanceof ChoiceFormat choice) {
        message.setFormat(i, new Spelling(number -> chosen(choice, number, arguments)));
      } else if (formats[i] instanceof DecimalFormat form) {
        form.setDecimalFormatSymbols(almanac.symbols());
      } else if (formats[i] == null) {
        message.setFormat(i, new Spelling(this::plain));
      }
    }
    return message.format(arguments);
  }

  /** What was chosen may have gaps of its own. */
  private String chosen(ChoiceFormat choice, Object number, Object[] arguments) {
    String text = choice.format(number);
    return text.indexOf('{') < 0 ? text : new Phrase(text, almanac).with(arguments);
  }

  private String plain(Object value) {
    return value instanceof Number number ? almanac.number(number) : String.valueOf(value);
  }
}
