/** Decides what the public may see at T, and what follows from that set alone. */
@org.jspecify.annotations.NullMarked
package press.galley.edit;
