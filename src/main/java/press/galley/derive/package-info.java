/** Derives files that are not templates: feeds, sitemaps, redirects, structured data. */
@org.jspecify.annotations.NullMarked
package press.galley.derive;
