/** Lays out a newsroom: its pages, and the views of documents that templates see. */
@org.jspecify.annotations.NullMarked
package press.galley.layout.newsroom;
