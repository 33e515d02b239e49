/** Sees which files of a site are saved. */
package press.galley.preview.watch;
