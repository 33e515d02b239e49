/** The preview that an editor keeps open: the site in memory, made anew at each save. */
package press.galley.preview;
