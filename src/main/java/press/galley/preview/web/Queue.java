package press.galley.preview.web;

import java.util.concurrent.Semaphore;

/**
 * Lets a few at a time ask the desk, in the order in which they came: after a save a thousand pages
 * may ask at once, and each that is made takes memory.
 *
 * @param desk answers
 * @param places before it
 */
record Queue(Desk desk, Semaphore places) implements Desk {

  @Override
  public Reply answer(Request request) {
    places.acquireUninterruptibly();
    try {
      return desk.answer(request);
    } finally {
      places.release();
    }
  }
}
