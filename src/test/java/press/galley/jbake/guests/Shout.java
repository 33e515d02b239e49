package press.galley.jbake.guests;

import java.util.Locale;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/** A markup engine of a third party: what is shouted is set in capitals. */
public final class Shout extends MarkupEngine {

  @Override
  public void processBody(ParserContext context) {
    String text = context.getBody().strip();
    if (text.equals("silence")) {
      throw new IllegalStateException("nothing to shout");
    }
    context.setBody("<p>" + text.toUpperCase(Locale.ROOT) + "</p>");
  }
}
