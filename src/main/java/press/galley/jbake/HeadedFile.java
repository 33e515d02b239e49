package press.galley.jbake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.json.simple.JSONValue;
import org.jspecify.annotations.Nullable;
import press.galley.read.Source;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Rules;

/** Reads files that begin with JBake's head. Thread-safe. */
final class HeadedFile {

  private final JBakeConfiguration configuration;
  private final SiteDates dates;
  private final Complaints complaints;
  private final GuardedLines guarded;
  private final Problems problems;

  HeadedFile(JBakeConfiguration configuration, SiteDates dates, Rules rules, Problems problems) {
    this.configuration = configuration;
    this.dates = dates;
    this.complaints = new Complaints(rules, problems);
    this.guarded = new GuardedLines(complaints, "=");
    this.problems = problems;
  }

  /** The head and the raw text, or nothing and a problem where JBake passes the file over. */
  Optional<ReadFile> read(Source source, String text) {
    List<String> lines = StockHeader.lines(text);
    if (lines.isEmpty()) {
      skipped(source.path(), 1, "It is empty", "", "Write it, or remove the file.");
      return Optional.empty();
    }
    String separator = configuration.getHeaderSeparator();
    Optional<StockHeader> seen = StockHeader.read(source.path(), lines, separator);
    Optional<StockHeader> header =
        seen.filter(head -> isSaid(ModelAttributes.TYPE, configuration.getDefaultType(), lines))
            .filter(
                head -> isSaid(ModelAttributes.STATUS, configuration.getDefaultStatus(), lines));
    DocumentModel model = DocumentModel.createDefaultDocumentModel();
    header.ifPresent(head -> guarded.check(head.entries()));
    header.ifPresent(head -> head.entries().forEach(line -> put(line, model)));
    defaults(model);
    if (model.getType().isEmpty() || model.getStatus().isEmpty()) {
      skipped(source.path(), lines, seen);
      return Optional.empty();
    }
    model.setBody(StockHeader.body(lines, separator));
    boolean dated = model.getDate() != null;
    return Optional.of(new ReadFile(source.path(), header, model, dated, true));
  }

  private boolean isSaid(String key, String otherwise, List<String> lines) {
    return !otherwise.isEmpty()
        || StockHeader.names(key, lines, configuration.getHeaderSeparator());
  }

  private void put(StockHeader.Line line, DocumentModel model) {
    String value = line.value();
    if (line.key().equalsIgnoreCase(ModelAttributes.DATE)) {
      dates.read(value, line.place()).ifPresent(model::setDate);
    } else if (line.key().equalsIgnoreCase(ModelAttributes.TAGS)) {
      model.setTags(value.split(","));
    } else if (line.key().equalsIgnoreCase(ModelAttributes.CACHED)) {
      model.setCached(Boolean.parseBoolean(value));
    } else if (value.startsWith("{") && value.endsWith("}")) {
      model.put(line.key(), json(line));
    } else {
      model.put(line.key(), value);
    }
  }

  /** What JBake's reader of JSON makes of it: nothing where it is none. */
  private @Nullable Object json(StockHeader.Line line) {
    Object read = JSONValue.parse(line.value());
    if (read == null) {
      complaints.add(
          ProblemCode.WRONG_VALUE,
          line.place(),
          "“" + line.key() + "” stands between braces and is not JSON.",
          line.value(),
          "Write {\"key\": \"value\"}, or leave the braces out.");
    }
    return read;
  }

  private void defaults(DocumentModel model) {
    if (model.getStatus().isEmpty()) {
      model.setStatus(configuration.getDefaultStatus());
    }
    if (model.getType().isEmpty()) {
      model.setType(configuration.getDefaultType());
    }
    model.setTags(
        Arrays.stream(model.getTags())
            .map(String::trim)
            .map(tag -> configuration.getSanitizeTag() ? tag.replace(" ", "-") : tag)
            .toArray(String[]::new));
  }

  private void skipped(String path, List<String> lines, Optional<StockHeader> seen) {
    String separator = configuration.getHeaderSeparator();
    Optional<Integer> wrong = StockHeader.wrongLine(lines, separator);
    if (wrong.isPresent()) {
      String line = lines.get(wrong.get());
      skipped(path, wrong.get() + 1, "A line of its head is not key=value", line, "Mend the line.");
    } else if (seen.isEmpty()) {
      skipped(
          path,
          1,
          "It has no head",
          lines.get(0),
          "Begin it with key=value lines and a line "
              + separator
              + ", or move it to "
              + configuration.getAssetFolderName()
              + ".");
    } else {
      boolean typed = isSaid(ModelAttributes.TYPE, configuration.getDefaultType(), lines);
      String missing = (typed ? ModelAttributes.STATUS : ModelAttributes.TYPE) + "=";
      skipped(path, 1, "Its head has no line " + missing, "", "Add a line " + missing + "….");
    }
  }

  /** Says that JBake passes a file over, and so does Galley. */
  void skipped(String path, int line, String why, String found, String hint) {
    problems.add(
        ProblemCode.DOCUMENT_SKIPPED,
        Place.of(path, line),
        "The document is passed over. " + why + ".",
        found,
        hint);
  }
}
