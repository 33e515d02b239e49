package press.galley.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.util.ArrayList;
import java.util.List;
import press.galley.layout.Materials;
import press.galley.site.Nearest;

/** The functions that templates may call, for a page in one language. */
final class Functions {

  private final Materials materials;
  private final String language;
  private final Reads reads;

  Functions(Materials materials, String language, Reads reads) {
    this.materials = materials;
    this.language = language;
    this.reads = reads;
  }

  /** {@code t("key", argument...)}: a message of templates/i18n in the page's language. */
  TemplateMethodModelEx text() {
    return arguments -> {
      String key = first("t", arguments);
      materials.messages().files(language).forEach(reads::template);
      List<Object> values = new ArrayList<>();
      for (Object argument : arguments.subList(1, arguments.size())) {
        values.add(DeepUnwrap.unwrap((TemplateModel) argument));
      }
      return new SimpleScalar(
          materials
              .messages()
              .text(language, key, values.toArray())
              .orElseThrow(
                  () ->
                      new TemplateModelException(
                          "There is no message “"
                              + key
                              + "” in i18n. "
                              + Nearest.to(key, materials.messages().keys())
                                  .map(near -> "Did you mean “" + near + "”?")
                                  .orElse(
                                      "Add it to the .properties file of the site's language."))));
    };
  }

  /** {@code asset("css/site.css")}: the address of a file in the assets folder. */
  TemplateMethodModelEx asset() {
    return arguments -> {
      String name = first("asset", arguments);
      reads.own(SubjectAnswers.ASSET, name);
      return new SimpleScalar(
          materials
              .assets()
              .url(name)
              .map(materials.urls()::link)
              .orElseThrow(
                  () ->
                      new TemplateModelException(
                          "There is no asset “"
                              + name
                              + "”. "
                              + Nearest.to(name, materials.assets().names())
                                  .map(near -> "Did you mean “" + near + "”?")
                                  .orElse("Put the file into the assets folder."))));
    };
  }

  private static String first(String function, List<?> arguments) throws TemplateModelException {
    if (arguments.isEmpty()) {
      throw new TemplateModelException("Give " + function + "() a name in quotation marks.");
    }
    return String.valueOf(DeepUnwrap.unwrap((TemplateModel) arguments.get(0)));
  }
}
