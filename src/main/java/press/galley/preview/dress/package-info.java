/** What a preview lays over a page: its banner, bar, panel and script; never in a bake. */
package press.galley.preview.dress;
