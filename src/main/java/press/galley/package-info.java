/** Galley's entry point and its pipeline: {@link press.galley.Bake} is where to start reading. */
@org.jspecify.annotations.NullMarked
package press.galley;
