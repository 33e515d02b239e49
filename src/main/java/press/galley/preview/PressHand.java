package press.galley.preview;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import press.galley.Impression;
import press.galley.OpenSite;
import press.galley.Sight;
import press.galley.SupersededException;
import press.galley.preview.Showing.Task;
import press.galley.site.Problem;
import press.galley.site.SetUpException;

/**
 * Lays out what is to be shown, on a thread of its own: at the beginning what can be shown before
 * all texts have been parsed; after a save first the page of that text, then the site. When nothing
 * else is to be done it looks whether all other pages can be made. A layout gives way to the next
 * one. Thread-safe.
 */
final class PressHand implements AutoCloseable {

  /** After a page can be had first, browsers fetch it and what it shows: the rest waits. */
  private static final Duration FETCHING = Duration.ofMillis(200);

  /** Until then nobody sees what is saved: no longer than a page that has been asked for takes. */
  private static final Duration UNWATCHED = Duration.ofMillis(50);

  /** So many layouts in a row give way; then one is finished, or lists would never be new. */
  private static final int PATIENCE = 5;

  /** How long is looked through pages before what was found is told. */
  private static final long SLICE = TimeUnit.SECONDS.toNanos(1);

  private final Showing showing;
  private final OpenSite site;
  private final Runnable told;
  private final Runnable watch;
  private final Thread thread = new Thread(this::run, "galley-press");
  private final Set<Path> meanwhile = new HashSet<>();
  private boolean isWatched;
  private int given;

  /**
   * For a site.
   *
   * @param told hears that there is something new to be shown
   * @param watch makes that {@link #saved} is told what is saved from then on
   */
  PressHand(Showing showing, OpenSite site, Runnable told, Runnable watch) {
    this.showing = showing;
    this.site = site;
    this.told = told;
    this.watch = watch;
    thread.setDaemon(true);
  }

  /** Begins with what can be shown first. */
  void start() {
    thread.start();
  }

  /** Takes in what was saved; nothing for what nobody knows. */
  void saved(Set<Path> files) {
    site.saved(files);
    synchronized (meanwhile) {
      meanwhile.addAll(files);
    }
    if (showing.saved(impression -> site.ahead(impression, files))) {
      told.run();
    }
  }

  private void run() {
    try {
      while (!showing.isClosed()) {
        Optional<Task> task = showing.task();
        if (task.filter(Task::isAhead).isPresent()) {
          showing.pause(task.get(), FETCHING);
        }
        if (task.isPresent()) {
          Optional<Task> now = showing.task();
          if (now.isPresent()) {
            layOut(now.get());
          }
        } else {
          note();
          if (isInspected()) {
            showing.rest();
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      // Whatever ends this, nobody is to wait for it.
      showing.close();
    }
  }

  private void layOut(Task task) throws InterruptedException {
    try {
      Sight sight = new Sight(task.view().scope(), task.at());
      Optional<Impression> sketch = task.before().isEmpty() ? sketch(sight) : Optional.empty();
      if (sketch.isPresent()) {
        showing.sketched(task, sketch.get());
        told.run();
        showing.pause(task, UNWATCHED);
        watch();
        showing.pause(task, FETCHING);
        return;
      }
      watch();
      synchronized (meanwhile) {
        meanwhile.clear();
      }
      Impression impression =
          site.impression(
              sight,
              task.before(),
              () -> showing.isClosed() || (given < PATIENCE && showing.isSuperseded(task)));
      // These are shown or asked for beside each page.
      impression.timetable().workOut(task.at());
      var unused = impression.edition().nextChange();
      Optional<Impression> latest = withLateNews(impression);
      if (latest.isEmpty()) {
        given++;
        return;
      }
      given = 0;
      showing.laidOut(task, latest.get());
    } catch (SupersededException e) {
      given++;
      return;
    } catch (SetUpException e) {
      showing.broken(task, e.problem());
    } catch (RuntimeException e) {
      showing.failed(task, e);
    }
    told.run();
  }

  /**
   * Before anything is laid out that stays: a save could fall between the first look at a file and
   * the watch over it. What can be shown first does not wait for it.
   */
  private void watch() {
    if (!isWatched) {
      watch.run();
      isWatched = true;
    }
  }

  /** What stands in the way of a sketch the whole layout tells, when what is saved is watched. */
  private Optional<Impression> sketch(Sight sight) throws SupersededException {
    try {
      return site.sketch(sight);
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * What was saved during a layout is shown already: it stays. Nothing where the layout says what
   * was wrong with such a file, which may be mended: the next one knows.
   */
  private Optional<Impression> withLateNews(Impression impression) {
    Set<Path> late;
    synchronized (meanwhile) {
      late = Set.copyOf(meanwhile);
    }
    if (late.isEmpty()) {
      return Optional.of(impression);
    }
    Optional<Impression> ahead = site.ahead(impression, late);
    return ahead.isPresent() || (given < PATIENCE && isWrongIn(impression, late))
        ? ahead
        : Optional.of(impression);
  }

  private static boolean isWrongIn(Impression impression, Set<Path> files) {
    Path root = impression.site().root();
    return impression.problems().stream()
        .anyMatch(problem -> files.contains(root.resolve(problem.place().file())));
  }

  /** For the next preview's haste alone: this one goes on without. */
  private void note() {
    try {
      site.note(showing.instant());
    } catch (RuntimeException e) {
      return;
    }
  }

  /** Looks at pages for a while; whether all have been looked at. */
  private boolean isInspected() {
    Optional<Impression> latest = showing.latest();
    if (latest.isEmpty()) {
      return true;
    }
    Impression impression = latest.get();
    List<Problem> known = impression.problems();
    long end = System.nanoTime() + SLICE;
    boolean finished = isInspected(impression, end);
    if (!impression.problems().equals(known)) {
      showing.inspected();
      told.run();
    }
    return finished;
  }

  /** A page that Galley itself can't make says so to whoever opens it. */
  private boolean isInspected(Impression impression, long end) {
    try {
      return impression.inspect(() -> showing.isQuiet() && System.nanoTime() - end < 0);
    } catch (RuntimeException e) {
      return true;
    }
  }

  @Override
  public void close() {
    showing.close();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
