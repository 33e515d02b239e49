package press.galley.jbake;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jbake.app.FileUtil;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.util.PagingHelper;
import org.jspecify.annotations.Nullable;
import press.galley.jbake.SiteModel.Maker;
import press.galley.layout.Page;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Site;

/**
 * JBake's renderer that lays out pages instead of writing files, so that what a rendering tool asks
 * for is rendered in parallel and written only where it differs.
 */
final class SiteRenderer extends Renderer {

  /** What makes a path another one than it says: an empty part, full stops, a backslash. */
  private static final Pattern ODD = Pattern.compile("//|/\\.|/$|^$|\\\\");

  private final Site site;
  private final JBakeConfiguration configuration;
  private final SiteStore store;
  private final SiteTemplates templates;
  private final Problems problems;
  private final List<Page> pages = new ArrayList<>();
  private Maker maker = Maker.KNOWN;

  SiteRenderer(
      Site site,
      JBakeConfiguration configuration,
      SiteStore store,
      SiteTemplates templates,
      Problems problems) {
    super(store, configuration, templates);
    this.site = site;
    this.configuration = configuration;
    this.store = store;
    this.templates = templates;
    this.problems = problems;
  }

  /** From now on a tool of that maker asks for pages. */
  void takeOrdersOf(Maker now) {
    maker = now;
  }

  /** The pages that were asked for so far. */
  List<Page> pages() {
    return List.copyOf(pages);
  }

  @Override
  public void render(DocumentModel content) {
    DocumentForm form = DocumentForm.of(content.getType(), configuration);
    page(form.file(content), form.type(), form.template(), model(content), place(content));
  }

  /** Lays out a document between the published ones before and after it. */
  void render(
      SiteDocument document,
      @Nullable SiteDocument newer,
      @Nullable SiteDocument older,
      DocumentForm form) {
    page(
        form.file(document),
        form.type(),
        form.template(),
        new DocumentSheet(document, newer, older, store.paging(), templates),
        Place.of(document.subject()));
  }

  @Override
  public void renderIndex(String file) {
    list(file, "masterindex");
  }

  @Override
  public void renderIndexPaging(String file) throws URISyntaxException {
    long posts = store.getPublishedCount("post");
    if (posts == 0) {
      renderIndex(file);
      return;
    }
    int size = postsPerPage();
    if (size < 1) {
      // There is no end of such pages; the check of the settings has told it.
      return;
    }
    PagingHelper helper = new PagingHelper(posts, size);
    for (int number = 1; number <= helper.getNumberOfPages(); number++) {
      SiteModel model = new SiteModel(new Paging((number - 1L) * size, size), maker);
      model.setRenderer(templates);
      model.setNumberOfPages(helper.getNumberOfPages());
      model.setCurrentPageNuber(number);
      model.setPreviousFilename(helper.getPreviousFileName(number));
      model.setNextFileName(helper.getNextFileName(number));
      DocumentModel content = simple("masterindex");
      content.setRootPath(number > 1 ? "../" : "");
      model.setContent(content);
      page(helper.getCurrentFileName(number, file), "masterindex", model, settings());
    }
  }

  /** Without a word on it, as many as JBake takes; none where what is said is no number. */
  private int postsPerPage() {
    return site.settings().get("index.posts_per_page").isPresent()
        ? site.settings().number("index.posts_per_page", 0)
        : configuration.getPostsPerPage();
  }

  @Override
  public void renderSitemap(String file) {
    list(file, "sitemap");
  }

  @Override
  public void renderFeed(String file) {
    list(file, "feed");
  }

  @Override
  public void renderArchive(String file) {
    list(file, "archive");
  }

  @Override
  public void renderError404(String file) {
    list(file, "error404");
  }

  @Override
  public int renderTags(String folder) {
    int before = pages.size();
    for (String tag : store.getAllTags()) {
      String file = folder + "/" + tag + configuration.getOutputExtension();
      SiteModel model = tagModel(file, ModelAttributes.TAG);
      model.setTag(tag);
      page(file, ModelAttributes.TAG, model, settings());
    }
    if (configuration.getRenderTagsIndex()) {
      String file = folder + "/index" + configuration.getOutputExtension();
      page(file, "tagsindex", tagModel(file, ModelAttributes.TAGS), settings());
    }
    return pages.size() - before;
  }

  private SiteModel tagModel(String file, String type) {
    DocumentModel content = simple(type);
    content.setRootPath(
        FileUtil.getUriPathToDestinationRoot(
            configuration, new File(configuration.getDestinationFolder(), file)));
    return model(content);
  }

  private void list(String file, String name) {
    SiteModel model = model(simple(name));
    if (configuration.getPaginateIndex()) {
      model.setNumberOfPages(0);
      model.setCurrentPageNuber(0);
      model.setPreviousFilename("");
      model.setNextFileName("");
    }
    page(file, name, model, settings());
  }

  /** A model of a page that shows the part of the lists which its tool has set. */
  private SiteModel model(DocumentModel content) {
    SiteModel model = new SiteModel(store.paging(), maker);
    model.setRenderer(templates);
    model.setContent(content);
    return model;
  }

  private static DocumentModel simple(String type) {
    DocumentModel content = new DocumentModel();
    content.setType(type);
    content.setRootPath("");
    return content;
  }

  private void page(String file, String type, SiteModel model, Place place) {
    page(file, type, configuration.getTemplateByDocType(type), model, place);
  }

  private void page(String file, String type, @Nullable String template, Sheet sheet, Place place) {
    Optional<String> path = under(file);
    if (template == null) {
      problems.add(
          ProblemCode.MISSING_TEMPLATE,
          place,
          "No template is set for “" + type + "”.",
          type,
          "Add template." + type + ".file=" + type + ".ftl to " + SiteSettings.FILE + ".");
    } else if (path.isEmpty()) {
      problems.add(
          ProblemCode.LINK_LEAVES_SITE,
          place,
          "A page would lie outside the output folder.",
          file,
          "Rename the document or the tag that it is named after.");
    } else {
      String under = path.get();
      pages.add(
          new Page(
              "/" + under,
              under,
              site.settings().language(),
              templates.found(template),
              sheet,
              place));
    }
  }

  /** A file's path under the output folder; nothing where it would lie outside, or be it. */
  private Optional<String> under(String file) {
    if (!file.startsWith("/") && !file.startsWith(".") && !ODD.matcher(file).find()) {
      return Optional.of(file);
    }
    // A folder that is named with a slash before it, as in tag.path=/tags, lies there all the same.
    Path target = site.output().resolve(file.replaceFirst("^/+", "")).normalize();
    return target.startsWith(site.output()) && !target.equals(site.output())
        ? Optional.of(site.output().relativize(target).toString().replace('\\', '/'))
        : Optional.empty();
  }

  private Place place(DocumentModel content) {
    @Nullable String file = content.getFile();
    if (file == null) {
      return settings();
    }
    Path path = Path.of(file);
    return path.startsWith(site.root())
        ? Place.of(site.root().relativize(path).toString().replace('\\', '/'))
        : settings();
  }

  private static Place settings() {
    return Place.of(SiteSettings.FILE);
  }
}
