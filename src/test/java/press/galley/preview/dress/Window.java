package press.galley.preview.dress;

import java.util.List;
import press.galley.newsroom.Chromium;

/** A browser that looks at a stage. */
final class Window extends Onlooker {

  private final Stage stage;

  Window(Chromium chromium, Stage stage) {
    super(chromium);
    this.stage = stage;
  }

  /** Opens the page and waits for the bar, which has read the page and hears the server. */
  void open(Scene scene) throws Exception {
    stage.show(scene);
    stage.asked().clear();
    chromium().driver().get(stage.address());
    until("return document.querySelector('galley-preview') !== null");
    until(() -> stage.asked().contains("/_galley/events"));
  }

  /** Waits until the forms that were posted are these. */
  void untilPosted(List<String> forms) {
    until(() -> stage.posted().equals(forms));
  }

  /** Waits until a path was asked for so many times. */
  void untilAsked(String path, int times) {
    until(() -> stage.asked().stream().filter(path::equals).count() == times);
  }
}
