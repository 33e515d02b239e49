/** Turns sources into documents: front matter with positions, Markdown, references. */
@org.jspecify.annotations.NullMarked
package press.galley.parse;
