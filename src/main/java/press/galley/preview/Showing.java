package press.galley.preview;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import press.galley.Impression;
import press.galley.edit.Edition;
import press.galley.site.Problem;

/**
 * Keeps what a preview shows: for each of the last views, the newest impression of the site, the
 * last good one and, while something is wrong, the one before. Whoever asks for a view that there
 * is no impression of waits until it is laid out. Thread-safe.
 */
final class Showing {

  private static final Duration LOOK = Duration.ofMinutes(1);

  /** So long nobody asks when it would be another: it may not have been looked up yet. */
  private static final Duration NEW = Duration.ofSeconds(1);

  private static final Duration FOR_EVER = Duration.ofDays(1000);

  private final InstantSource clock;
  private final Views views = new Views();
  private final Map<View, RuntimeException> failed = new HashMap<>();
  private Optional<Problem> setUp = Optional.empty();
  private View latest = View.FIRST;

  /** The views that somebody waits for, in the order in which they were asked for, and how many. */
  private final Map<View, Integer> awaited = new LinkedHashMap<>();

  private final Visits visits = new Visits();
  private final AtomicLong version = new AtomicLong();
  private long saves = 1;
  private long savesAhead;
  private long laidOut;
  private boolean closed;

  Showing(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * What is to be laid out.
   *
   * @param view whose, and of when
   * @param at T
   * @param saves how many saves there have been: what is laid out has them all
   * @param before what is shown in this view until then
   * @param isAhead whether that has what was saved last
   */
  record Task(View view, Instant at, long saves, Optional<Impression> before, boolean isAhead) {}

  /** The number of what is shown now: it rises when something new is. */
  long version() {
    return version.get();
  }

  /** What there is to be shown in a view, when it is there. */
  Shown shown(View view) {
    return shown(view, FOR_EVER).orElseThrow();
  }

  /**
   * What there is to be shown in a view; nothing where nothing of the site has been shown yet, and
   * nothing is for a while.
   */
  synchronized Optional<Shown> shown(View view, Duration atMost) {
    latest = view;
    long begun = System.nanoTime();
    awaited.merge(view, 1, Integer::sum);
    notifyAll();
    try {
      while (!closed && isWanted(view)) {
        long left = atMost.minusNanos(System.nanoTime() - begun).toMillis();
        if (left <= 0 && version.get() == 0) {
          return Optional.empty();
        }
        wait(version.get() == 0 ? left : 0);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      awaited.computeIfPresent(view, (same, count) -> count == 1 ? null : count - 1);
    }
    return Optional.of(known(view));
  }

  private Shown known(View view) {
    RuntimeException failure = failed.get(view);
    if (failure != null) {
      throw new IllegalStateException(failure.toString(), failure);
    }
    return new Shown(
        version.get(), at(view), views.now(view), views.good(view), views.earlier(view), setUp);
  }

  /** What now is. */
  Instant instant() {
    return clock.instant();
  }

  private Instant at(View view) {
    return view.moment().orElseGet(this::instant);
  }

  /** Whether there is no impression of a view that could be had, or its hour has passed. */
  private boolean isWanted(View view) {
    if (failed.containsKey(view) || setUp.isPresent()) {
      return false;
    }
    return views.now(view).filter(impression -> !isOver(impression, at(view))).isEmpty();
  }

  /** What follows a sketch is laid out already, and it is not asked for what it need not know. */
  private static boolean isOver(Impression impression, Instant t) {
    Edition edition = impression.edition();
    return !impression.isSketch()
        && t.isAfter(edition.at().plus(NEW))
        && edition.nextChange().filter(next -> !next.isAfter(t)).isPresent();
  }

  /**
   * Something was saved.
   *
   * @param ahead makes of what is shown last what is shown until the site is laid out anew
   * @return whether that is something new
   */
  synchronized boolean saved(Function<Impression, Optional<Impression>> ahead) {
    saves++;
    failed.clear();
    Optional<Impression> next = views.now(latest).filter(one -> setUp.isEmpty()).flatMap(ahead);
    next.ifPresent(
        impression -> {
          show(latest, impression);
          savesAhead = saves;
        });
    notifyAll();
    return next.isPresent();
  }

  /** What is to be laid out next; nothing where all is as it was saved. */
  synchronized Optional<Task> task() {
    View view = next();
    return isWanted(view) || saves != laidOut
        ? Optional.of(new Task(view, at(view), saves, views.now(view), saves == savesAhead))
        : Optional.empty();
  }

  /** The view that somebody has waited for longest, else the one that was looked at last. */
  private View next() {
    return awaited.keySet().stream().filter(this::isWanted).findFirst().orElse(latest);
  }

  /** Whether something newer than a task is to be laid out, and the site has been before. */
  synchronized boolean isSuperseded(Task task) {
    return saves != task.saves()
        && views.now(task.view()).filter(one -> !one.isSketch()).isPresent();
  }

  /** Whether nothing is to be done. */
  synchronized boolean isQuiet() {
    return !closed && task().isEmpty();
  }

  /** The site is laid out. */
  synchronized void laidOut(Task task, Impression impression) {
    if (task.saves() != laidOut) {
      // What the other views show is older.
      views.turn();
      laidOut = task.saves();
    }
    setUp = Optional.empty();
    show(task.view(), impression);
    notifyAll();
  }

  /** There is something to be shown until the site is laid out. */
  synchronized void sketched(Task task, Impression impression) {
    setUp = Optional.empty();
    show(task.view(), impression);
    notifyAll();
  }

  private void show(View view, Impression impression) {
    views.show(view, impression);
    version.incrementAndGet();
  }

  /** The set-up is broken: there is nothing newer to be had. */
  synchronized void broken(Task task, Problem problem) {
    setUp = Optional.of(problem);
    laidOut = task.saves();
    version.incrementAndGet();
    notifyAll();
  }

  /** Something is wrong with Galley itself. */
  synchronized void failed(Task task, RuntimeException failure) {
    failed.put(task.view(), failure);
    laidOut = task.saves();
    version.incrementAndGet();
    notifyAll();
  }

  /** What is wrong is known better than before. */
  synchronized void inspected() {
    version.incrementAndGet();
  }

  /** What is shown in the last view. */
  synchronized Optional<Impression> latest() {
    return views.now(latest);
  }

  /** Waits until something is to be laid out: after a save, a question, or when an hour comes. */
  synchronized void rest() throws InterruptedException {
    while (!closed && task().isEmpty()) {
      wait(untilNextChange().map(Showing::millis).orElse(0L));
    }
  }

  /** How long it is until what is shown last would be another, where that goes with the clock. */
  private Optional<Duration> untilNextChange() {
    return views
        .now(latest)
        .filter(impression -> latest.moment().isEmpty())
        .filter(impression -> setUp.isEmpty() && !failed.containsKey(latest))
        .flatMap(impression -> impression.edition().nextChange())
        .map(next -> Duration.between(instant(), next));
  }

  /**
   * A clock may be set, and a machine may sleep: it is looked at again each minute at the least.
   */
  private static long millis(Duration left) {
    return Math.max(1, left.compareTo(LOOK) > 0 ? LOOK.toMillis() : left.toMillis() + 1);
  }

  /**
   * Waits until nobody's page has been in the making for a while, or something has been saved since
   * a task or is asked for of which there is no impression.
   */
  synchronized void pause(Task task, Duration quiet) throws InterruptedException {
    long begun = System.nanoTime();
    long left = visits.left(begun, begun, quiet);
    while (!closed && left > 0 && saves == task.saves() && !isWanted(next())) {
      wait(left);
      left = visits.left(begun, System.nanoTime(), quiet);
    }
  }

  /** Makes what somebody has asked for; a pause goes on meanwhile. */
  <T> T visited(Supplier<T> making) {
    synchronized (this) {
      visits.begin();
    }
    try {
      return making.get();
    } finally {
      synchronized (this) {
        visits.end(System.nanoTime());
        notifyAll();
      }
    }
  }

  synchronized boolean isClosed() {
    return closed;
  }

  /** Nobody waits any more. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }
}
