/** The preview's server: who may come in, what is answered, and pages that wait for news. */
package press.galley.preview.web;
