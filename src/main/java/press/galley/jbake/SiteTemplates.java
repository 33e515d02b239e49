package press.galley.jbake;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.TemplateEngines;
import org.jbake.template.model.TemplateModel;
import press.galley.layout.Page;
import press.galley.render.Answers;
import press.galley.render.Reads;
import press.galley.render.TemplateEngine;
import press.galley.render.TemplateFailure;
import press.galley.render.TemplateProblems;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Rules;
import press.galley.site.Site;

/**
 * The templates of a JBake site: FreeMarker's through {@link SiteFreeMarker}, others through
 * JBake's own engine where its library is on the class path, one page at a time, since nobody
 * promises that those may run in parallel, and Java's defaults are theirs meanwhile. Thread-safe.
 *
 * <p>The settings that templates see, and which file stands for a template that is not there, are
 * found once a bake.
 */
final class SiteTemplates extends DelegatingTemplateEngine implements TemplateEngine {

  private final Site site;
  private final SiteStore store;
  private final JavaDefaults defaults;
  private final TemplateEngines engines;
  private final SiteFreeMarker freeMarker;
  private final TemplateProblems problems;
  private final Charset encoding;
  private final Map<String, Object> settings;
  private final Map<String, String> found = new ConcurrentHashMap<>();
  private final SiteAnswers answers;
  private final ReentrantLock others = new ReentrantLock();

  /** Templates that read from a store; extractors of these keys are not JBake's own. */
  SiteTemplates(
      Site site,
      JBakeConfiguration configuration,
      SiteStore store,
      Shelf shelf,
      Set<String> foreign) {
    super(store, configuration);
    this.answers = new SiteAnswers(store, shelf, this::root);
    this.site = site;
    this.store = store;
    this.defaults = new JavaDefaults(site);
    this.engines = engines();
    this.freeMarker = new SiteFreeMarker(site, configuration, store, foreign);
    this.problems = new TemplateProblems(site);
    this.encoding = Charset.forName(configuration.getRenderEncoding());
    // Not Map.copyOf, whose order differs from run to run: templates may list the settings.
    this.settings = Collections.unmodifiableMap(configuration.asHashMap());
  }

  /**
   * JBake's engines, some of which keep the locale that they find: JBake's own has not been read.
   */
  private TemplateEngines engines() {
    if (site.rules() == Rules.JBAKE) {
      return new TemplateEngines(config, store);
    }
    JavaDefaults.Before before = defaults.take();
    try {
      return new TemplateEngines(config, store);
    } finally {
      before.restore();
    }
  }

  /** Every template: in a newsroom, Galley's own engine is asked first. */
  @Override
  public boolean accepts(String template) {
    return true;
  }

  /** The template of that name or, where there is none, one for another engine, as JBake does. */
  String found(String name) {
    return found.computeIfAbsent(name, this::find);
  }

  private String find(String name) {
    Path folder = site.root().resolve(site.templateFolder());
    int dot = name.lastIndexOf('.');
    if (dot < 0 || Files.exists(folder.resolve(name))) {
      return name;
    }
    return engines.getRecognizedExtensions().stream()
        .map(extension -> name.substring(0, dot) + "." + extension)
        .filter(other -> Files.exists(folder.resolve(other)))
        .findFirst()
        .orElse(name);
  }

  @Override
  public Answers answers() {
    return answers;
  }

  @Override
  public Answers looks() {
    return answers;
  }

  @Override
  public byte[] render(Page page, Reads reads) throws TemplateFailure {
    Sheet sheet = (Sheet) page.model();
    StringWriter out = new StringWriter(16 * 1024);
    store.turnTo(sheet.paging());
    try {
      write(sheet.model(), page.template(), out, reads);
      return out.toString().getBytes(encoding);
    } catch (TemplateNotFoundException e) {
      throw new TemplateFailure(problems.missing(page, e));
    } catch (ParseException e) {
      throw new TemplateFailure(problems.unparsable(page, e));
    } catch (TemplateException e) {
      throw new TemplateFailure(problems.failed(page, e));
    } catch (IOException e) {
      throw new TemplateFailure(problems.unreadable(page, e));
    } catch (RenderingException | RuntimeException | LinkageError e) {
      throw new TemplateFailure(failed(page, e));
    } catch (StackOverflowError e) {
      throw new TemplateFailure(problems.endless(page));
    } finally {
      store.resetPagination();
    }
  }

  /** For templates of other engines that render one of their own. */
  @Override
  public void renderDocument(TemplateModel model, String name, Writer writer)
      throws RenderingException {
    try {
      write(model, found(name), writer, new Reads());
    } catch (IOException | TemplateException e) {
      throw new RenderingException(e);
    }
  }

  private void write(TemplateModel model, String template, Writer writer, Reads reads)
      throws IOException, TemplateException, RenderingException {
    TemplateModel root = root(model);
    String extension = FileUtil.fileExt(template);
    if (SiteFreeMarker.EXTENSIONS.contains(extension)) {
      freeMarker.write(root, template, writer, reads);
      return;
    }
    reads.unrepeatable();
    AbstractTemplateEngine engine = engines.getEngine(extension);
    if (engine == null) {
      throw new RenderingException(
          new IllegalStateException(
              "no template engine for ." + extension + " is on the class path"));
    }
    others.lock();
    JavaDefaults.Before before = defaults.take();
    try {
      engine.renderDocument(root, template, writer);
    } finally {
      before.restore();
      others.unlock();
    }
  }

  /** What a template of any engine sees of a page. */
  private TemplateModel root(TemplateModel model) {
    TemplateModel root = new TemplateModel(model);
    root.setVersion(config.getVersion());
    root.setConfig(settings);
    return root;
  }

  private Problem failed(Page page, Throwable failure) {
    return new Problem(
        ProblemCode.TEMPLATE_ERROR,
        Place.of(site.templateFolder() + "/" + page.template()),
        "The template failed.",
        Causes.of(failure),
        "The page is " + page.url() + ", from " + page.place().file() + ".");
  }
}
