package press.galley.layout;

/**
 * The same page in a language.
 *
 * @param language BCP 47
 * @param url from the site's root
 * @param canonical its whole address, on a microsite's own domain where it has one
 */
public record Alternate(String language, String url, String canonical) {}
