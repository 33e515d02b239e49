/** Writes outputs all or nothing, and remembers what it wrote. */
@org.jspecify.annotations.NullMarked
package press.galley.write;
