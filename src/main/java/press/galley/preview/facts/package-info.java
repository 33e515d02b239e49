/** What a writer may want to know of a page: its text, links, pictures, languages and looks. */
package press.galley.preview.facts;
