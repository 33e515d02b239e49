/** The fast lane: common Markdown to HTML in one pass, or not at all. */
@org.jspecify.annotations.NullMarked
package press.galley.parse.quick;
