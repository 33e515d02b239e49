/** The only door to JBake: its settings, engines, stores and tools, adapted in both directions. */
@org.jspecify.annotations.NullMarked
package press.galley.jbake;
