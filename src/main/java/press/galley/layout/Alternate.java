package press.galley.layout;

/**
 * The same page in a language.
 *
 * @param language BCP 47
 * @param url from the site's root
 */
public record Alternate(String language, String url) {}
