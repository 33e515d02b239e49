/** Reads the site folder: every file once, in sorted order. */
@org.jspecify.annotations.NullMarked
package press.galley.read;
