/** What every step speaks of: the site, its settings and content types, and its problems. */
@org.jspecify.annotations.NullMarked
package press.galley.site;
