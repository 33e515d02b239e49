package press.galley.bench.preview;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a page says of new words, in milliseconds since 1970 by its own clock.
 *
 * @param word the new word
 * @param told when it began to ask for the new page, since it was told to
 * @param html when it had the new page
 * @param painted when the frame with the word was painted
 * @param inView whether the word is on the screen
 */
record Sighting(
    String word, OptionalDouble told, OptionalDouble html, double painted, boolean inView) {

  /**
   * Runs in the page before its own scripts. Where a new word has come into the text, it waits for
   * the next frame, and in that for the task after the painting.
   */
  static final String SCRIPT =
      """
      (() => {
        performance.setResourceTimingBufferSize(100000);
        const seen = new Set();
        const fetched = () =>
          performance.getEntriesByName(location.href, "resource").at(-1) ??
          performance.getEntriesByType("navigation")[0];
        const isInView = (word) => {
          const walk = document.createTreeWalker(
            document.querySelector("main"), NodeFilter.SHOW_TEXT);
          while (walk.nextNode()) {
            const at = walk.currentNode.data.indexOf(word);
            if (at >= 0) {
              const range = new Range();
              range.setStart(walk.currentNode, at);
              range.setEnd(walk.currentNode, at + word.length);
              const box = range.getBoundingClientRect();
              return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
            }
          }
          return false;
        };
        const tell = (word, painted) => {
          const entry = fetched();
          const from = performance.timeOrigin;
          BINDING([word, from + entry.startTime, from + entry.responseEnd, from + painted,
            isInView(word)].join(" "));
        };
        const look = () => {
          const text = document.querySelector("main")?.textContent ?? "";
          for (const [word] of text.matchAll(/PATTERN/g)) {
            if (seen.has(word)) continue;
            seen.add(word);
            requestAnimationFrame(() => {
              const channel = new MessageChannel();
              channel.port1.onmessage = () => tell(word, performance.now());
              channel.port2.postMessage(null);
            });
          }
        };
        new MutationObserver(look)
          .observe(document, { childList: true, characterData: true, subtree: true });
        look();
      })();
      """
          .replace("BINDING", DevTools.BINDING)
          .replace("PATTERN", Edits.PATTERN);

  /** Reads what the script has told. */
  static Sighting of(String told) throws IOException {
    String[] parts = told.split(" ", -1);
    if (parts.length != 5 || !parts[0].matches(Edits.PATTERN)) {
      throw new IOException("the page says “" + told + "”");
    }
    return new Sighting(
        parts[0],
        figure(parts[1]),
        figure(parts[2]),
        Double.parseDouble(parts[3]),
        Boolean.parseBoolean(parts[4]));
  }

  private static OptionalDouble figure(String text) {
    double figure = Double.parseDouble(text);
    return Double.isFinite(figure) ? OptionalDouble.of(figure) : OptionalDouble.empty();
  }

  /** The save that it is of, where that was at this moment of the same clock. */
  Saved since(double saved) {
    Optional<Double> begun = told.stream().boxed().filter(at -> at >= saved).findFirst();
    Optional<Double> got =
        html.stream()
            .boxed()
            .filter(at -> begun.isPresent() && at >= begun.get() && at <= painted)
            .findFirst();
    return new Saved(
        begun.map(at -> OptionalDouble.of(at - saved)).orElse(OptionalDouble.empty()),
        got.map(at -> OptionalDouble.of(at - saved)).orElse(OptionalDouble.empty()),
        painted - saved,
        inView);
  }

  /**
   * How long a save took, in milliseconds.
   *
   * @param told until the page was told
   * @param html until it had the new page
   * @param pixels until the new word was painted
   * @param inView whether it was on the screen
   */
  record Saved(OptionalDouble told, OptionalDouble html, double pixels, boolean inView) {}
}
