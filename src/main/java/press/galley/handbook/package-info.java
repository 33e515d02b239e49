/** Makes the handbook's pages whole, with what the code knows better than a page could. */
@NullMarked
package press.galley.handbook;

import org.jspecify.annotations.NullMarked;
