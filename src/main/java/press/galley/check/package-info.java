/** Checks what was baked: links, anchors. */
@org.jspecify.annotations.NullMarked
package press.galley.check;
