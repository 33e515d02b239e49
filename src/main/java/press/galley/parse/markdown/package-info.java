/** Turns Markdown into bodies. Only this package knows which library parses it. */
@org.jspecify.annotations.NullMarked
package press.galley.parse.markdown;
