/** Proves that nothing in a site came out before its time. */
@org.jspecify.annotations.NullMarked
package press.galley.prove;
