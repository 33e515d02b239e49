/**
 * What a bake leaves for the next one: a private file, sealed, dropped whole where it is in doubt.
 */
@org.jspecify.annotations.NullMarked
package press.galley.cache;
