package press.galley.jbake;

import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes.Status;
import org.jspecify.annotations.Nullable;

/**
 * What the settings say of the pages of one document type, looked up once for all of them.
 *
 * @param type the document type
 * @param template its template; none where no setting names one
 * @param extension what a page's file name ends in, with its full stop
 * @param draftSuffix what stands before that in the name of a draft's page
 */
record DocumentForm(String type, @Nullable String template, String extension, String draftSuffix) {

  static DocumentForm of(String type, JBakeConfiguration configuration) {
    return new DocumentForm(
        type,
        configuration.getTemplateByDocType(type),
        configuration.getOutputExtensionByDocType(type),
        configuration.getDraftSuffix());
  }

  /** The file of a document's page, under the output folder. */
  String file(DocumentModel document) {
    String uri = document.getUri();
    int dot = uri.lastIndexOf('.');
    String stem = dot > uri.lastIndexOf('/') ? uri.substring(0, dot) : uri;
    return stem + (Status.DRAFT.equals(document.getStatus()) ? draftSuffix : "") + extension;
  }
}
