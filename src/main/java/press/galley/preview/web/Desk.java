package press.galley.preview.web;

/** Answers what browsers ask for; called by many threads at once. */
@FunctionalInterface
public interface Desk {

  /** The answer. */
  Reply answer(Request request);
}
