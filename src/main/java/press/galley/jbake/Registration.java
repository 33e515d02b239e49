package press.galley.jbake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.model.ModelAttributes;
import org.jbake.model.ModelAttributes.Status;
import org.jbake.util.HtmlUtil;
import org.json.simple.JSONArray;
import org.json.simple.JSONObject;
import org.jspecify.annotations.Nullable;
import press.galley.read.Source;
import press.galley.site.Nearest;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Rules;
import press.galley.site.Site;

/** Gives a document its address and what else JBake's crawler adds. Thread-safe. */
final class Registration {

  private static final List<String> STATUSES =
      List.of(Status.DRAFT, Status.PUBLISHED, Status.PUBLISHED_DATE);

  /**
   * The note among editors, and what AsciiDoc's engine calls it too: it ends here, so that no
   * template can show it.
   */
  private static final List<String> INTERNAL = List.of("internal", "jbake-internal");

  private final Site site;
  private final JBakeConfiguration configuration;
  private final SiteDates dates;
  private final Complaints complaints;
  private final Problems problems;
  private final Proofs proofs;
  private final Address address;
  private final Map<String, String> rootPaths = new ConcurrentHashMap<>();

  Registration(Site site, JBakeConfiguration configuration, SiteDates dates, Problems problems) {
    this.site = site;
    this.configuration = configuration;
    this.dates = dates;
    this.complaints = new Complaints(site.rules(), problems);
    this.problems = problems;
    this.proofs = new Proofs(site, problems);
    this.address = new Address(site, configuration);
  }

  /** The document, or nothing and a problem where JBake passes it over. */
  Optional<Manuscript> of(Source source, String digest, ReadFile read) {
    if (!isKnown(read)) {
      return Optional.empty();
    }
    checkStatus(read);
    date(source, read);
    DocumentModel model = SiteDocument.of(read.model());
    if (site.rules() == Rules.GALLEY) {
      INTERNAL.forEach(model::remove);
    }
    model.replaceAll((key, value) -> stored(value));
    address(source, model);
    model.setSha1(digest);
    model.setRendered(false);
    model.setCached(true);
    model.setFile(source.file().toString());
    if (configuration.getImgPathUpdate()) {
      HtmlUtil.fixImageSourceUrls(model, configuration);
    }
    SiteDocument document = SiteDocument.of(model, source.path());
    document.computeIfPresent(
        ModelAttributes.BODY, (key, body) -> SiteText.of(String.valueOf(body)));
    return Optional.of(new Manuscript(proofs.document(source, read), document));
  }

  /** A value as JBake's database gives it: what was JSON is like any map and any list. */
  private static @Nullable Object stored(@Nullable Object value) {
    if (value instanceof JSONObject json) {
      Map<?, ?> map = json;
      Map<Object, @Nullable Object> copy = new HashMap<>();
      map.forEach((key, inner) -> copy.put(key, stored(inner)));
      return copy;
    }
    if (value instanceof JSONArray json) {
      List<?> list = json;
      List<@Nullable Object> copy = new ArrayList<>();
      list.forEach(item -> copy.add(stored(item)));
      return copy;
    }
    return value;
  }

  private boolean isKnown(ReadFile read) {
    String type = read.model().getType();
    if (!DocumentTypes.contains(type)) {
      problems.add(
          ProblemCode.DOCUMENT_SKIPPED,
          read.place("type"),
          "The document is passed over. No template is set for its type.",
          type,
          Nearest.to(type, Arrays.asList(DocumentTypes.getDocumentTypes()))
              .map(near -> "Did you mean “" + near + "”?")
              .orElse("Add template." + type + ".file to " + SiteSettings.FILE + "."));
      return false;
    }
    return true;
  }

  private void checkStatus(ReadFile read) {
    String status = read.model().getStatus();
    if (!STATUSES.contains(status)) {
      complaints.add(
          ProblemCode.WRONG_VALUE,
          read.place("status"),
          "JBake knows no such status.",
          status,
          Nearest.hint(status, STATUSES));
    } else if (status.equals(Status.PUBLISHED_DATE) && !read.dated()) {
      complaints.add(
          ProblemCode.MISSING_FIELD,
          read.place("status"),
          "A document that waits for its date has none.",
          status,
          "Add a line date=….");
    }
  }

  private void date(Source source, ReadFile read) {
    DocumentModel model = read.model();
    if (!read.dated()) {
      model.setDate(undated(source, read));
    } else if (!read.zoned()) {
      model.setDate(dates.moved(model.getDate()));
    }
  }

  /** The date of a document that says none. */
  private Date undated(Source source, ReadFile read) {
    String hint = "Add a line date=…. JBake takes the file's own, which differs between machines.";
    return switch (site.rules()) {
      case GALLEY -> {
        problems.add(
            ProblemCode.DATE_MISSING,
            read.place("date"),
            "The document has no date and counts as the oldest.",
            "",
            hint);
        yield SiteDates.none();
      }
      case JBAKE -> {
        problems.add(
            ProblemCode.DATE_MISSING,
            read.place("date"),
            "The document has no date and gets its file's.",
            "",
            hint);
        yield Date.from(Instant.ofEpochMilli(source.file().toFile().lastModified()));
      }
    };
  }

  private void address(Source source, DocumentModel model) {
    String uri = address.of(source);
    model.setUri(uri);
    model.setSourceUri(uri);
    model.setRootPath(
        rootPaths.computeIfAbsent(
            source.folder(),
            folder -> FileUtil.getUriPathToContentRoot(configuration, source.file().toFile())));
    if (configuration.getUriWithoutExtension()) {
      model.setNoExtensionUri(uri.replace("/index.html", "/"));
    }
  }

  /** JBake's fingerprint of a file. */
  static String sha1(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-1", e);
    }
  }
}
