package press.galley.layout;

import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A format that asks a function how a value is spelled; it reads nothing back. */
final class Spelling extends Format {

  private static final long serialVersionUID = 1L;

  private final transient Function<Object, String> spelled;

  Spelling(Function<Object, String> spelled) {
    this.spelled = spelled;
  }

  @Override
  public StringBuffer format(Object value, StringBuffer text, FieldPosition position) {
    return text.append(spelled.apply(value));
  }

  @Override
  public @Nullable Object parseObject(String text, ParsePosition position) {
    throw new UnsupportedOperationException("A spelling is not read back.");
  }
}
