/** Lays documents out on pages, each with its address and the model its template sees. */
@org.jspecify.annotations.NullMarked
package press.galley.layout;
