/** Renders pages through FreeMarker, in parallel. */
@org.jspecify.annotations.NullMarked
package press.galley.render;
