package press.galley.cli;

/** The few colours of the console, by purpose. */
enum Colour {
  ERROR("1;31"),
  WARNING("1;33"),
  QUIET("2");

  private final String code;

  Colour(String code) {
    this.code = code;
  }

  String on(String text) {
    return "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
