package press.galley.layout.newsroom;

/**
 * A step of the way from the home page to a page: its label and its address from the site's root.
 */
record Crumb(String label, String url) {}
