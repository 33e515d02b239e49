package press.galley.parse.markdown;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Emphasis by CommonMark 0.31.2, where symbols such as {@code £} count as punctuation. */
abstract class Emphases extends EmphasisDelimiterProcessor {

  Emphases(char delimiter) {
    super(delimiter, false);
  }

  /** How many delimiters a pair uses; {@link InlineText} has applied the rule of three before. */
  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
  }

  static boolean isPunctuation(String text) {
    return switch (Character.getType(text.codePointAt(0))) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  private static boolean leftFlanking(Sides sides) {
    return !sides.spaceAfter()
        && (!isPunctuation(sides.after()) || sides.spaceBefore() || isPunctuation(sides.before()));
  }

  private static boolean rightFlanking(Sides sides) {
    return !sides.spaceBefore()
        && (!isPunctuation(sides.before()) || sides.spaceAfter() || isPunctuation(sides.after()));
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    Sides sides = new Sides(before, after, beforeIsWhitespace, afterIsWhitespace);
    return opens(sides, leftFlanking(sides), rightFlanking(sides));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    Sides sides = new Sides(before, after, beforeIsWhitespace, afterIsWhitespace);
    return closes(sides, leftFlanking(sides), rightFlanking(sides));
  }

  abstract boolean opens(Sides sides, boolean leftFlanking, boolean rightFlanking);

  abstract boolean closes(Sides sides, boolean leftFlanking, boolean rightFlanking);

  /** What stands on both sides of a run. */
  record Sides(String before, String after, boolean spaceBefore, boolean spaceAfter) {}

  /** {@code *}: also within words. */
  static final class Asterisks extends Emphases {
    Asterisks() {
      super('*');
    }

    @Override
    boolean opens(Sides sides, boolean leftFlanking, boolean rightFlanking) {
      return leftFlanking;
    }

    @Override
    boolean closes(Sides sides, boolean leftFlanking, boolean rightFlanking) {
      return rightFlanking;
    }
  }

  /** {@code _}: never within words. */
  static final class Underscores extends Emphases {
    Underscores() {
      super('_');
    }

    @Override
    boolean opens(Sides sides, boolean leftFlanking, boolean rightFlanking) {
      return leftFlanking && (!rightFlanking || isPunctuation(sides.before()));
    }

    @Override
    boolean closes(Sides sides, boolean leftFlanking, boolean rightFlanking) {
      return rightFlanking && (!leftFlanking || isPunctuation(sides.after()));
    }
  }
}
