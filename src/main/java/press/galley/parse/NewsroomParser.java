package press.galley.parse;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;
import press.galley.read.Source;
import press.galley.site.ContentType;
import press.galley.site.Field;
import press.galley.site.FieldKind;
import press.galley.site.Moment;
import press.galley.site.Nearest;
import press.galley.site.Place;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.site.Site;
import press.galley.site.Workers;

/** Parses a newsroom's documents: front matter against the schema of its type, then the text. */
public final class NewsroomParser implements DocumentParser {

  private static final List<String> TIMES = List.of("date", "embargo", "expires");

  private final Site site;
  private final ContentTypes types;
  private final FrontMatterParser frontMatter;
  private final FieldCheck fields;
  private final InstantReader instants;
  private final Markups markups;
  private final Languages languages = new Languages();

  /** For a site with these types; text in other markups than Markdown comes from these. */
  public NewsroomParser(Site site, ContentTypes types, Markups markups) {
    this.site = site;
    this.types = types;
    this.markups = markups;
    this.frontMatter =
        new FrontMatterParser(
            site.settings().get("header.separator", FrontMatterParser.JBAKE_SEPARATOR));
    this.fields = new FieldCheck(types, site.settings().zone());
    this.instants = InstantReader.orMonths(site.settings().zone());
  }

  @Override
  public List<Document> parse(List<Source> content, Workers workers, Problems problems) {
    List<Source> sources =
        content.stream().filter(source -> markups.knows(source.extension())).toList();
    return workers.map(sources, source -> parse(source, problems)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Document> parse(Source source, Problems problems) {
    try {
      return frontMatter
          .parse(source.path(), source.bytes(), problems)
          .flatMap(parsed -> document(source, parsed, problems));
    } catch (IOException e) {
      problems.add(
          ProblemCode.UNREADABLE_FILE,
          Place.of(source.path()),
          "The file can't be read.",
          String.valueOf(e.getMessage()),
          "Check that it exists and that you may read it.");
      return Optional.empty();
    }
  }

  private Optional<Document> document(Source source, FrontMatter parsed, Problems problems) {
    FileName name = FileName.of(source.path(), site);
    Mapping head = parsed.fields();
    Optional<ContentType> type = types.typeOf(name.id(), head, problems);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    fields.check(type.get(), head, problems);
    String language = head.text("lang").or(name::language).orElse(site.settings().language());
    language(name, head, problems);
    Map<Scalar, Moment> moments = new HashMap<>();
    // What is wrong with an instant, the check of the fields has said already.
    type.get().fields().values().forEach(field -> moments(field, head, moments));
    // These decide what is public, whatever a site's own type calls them.
    TIMES.forEach(field -> head.get(field).ifPresent(value -> moment(value, moments)));
    Body body =
        markups.render(
            source.extension(),
            new Markups.Text(
                parsed.body(),
                Place.of(source.path(), parsed.bodyLine()),
                Locale.forLanguageTag(language)),
            problems);
    return Optional.of(
        new Document(name.id(), language, type.get(), source.path(), head, moments, body));
  }

  /** The language that a head names is one of the site's, and that of the file's name. */
  private void language(FileName name, Mapping head, Problems problems) {
    name.unknownLanguage()
        .ifPresent(
            suffix ->
                problems.add(
                    ProblemCode.WRONG_VALUE,
                    Place.of(head.place().file()),
                    "The file's name bears a language that the site does not have.",
                    suffix,
                    "Add it to galley.languages in jbake.properties, or rename the file."));
    Optional<Scalar> lang = head.scalars("lang").stream().findFirst();
    // What is no tag at all, the check of the fields has said already.
    if (lang.isEmpty() || !languages.isTag(lang.get().text())) {
      return;
    }
    String written = lang.get().text();
    List<String> known = site.settings().languages();
    if (!known.contains(written)) {
      problems.add(
          ProblemCode.WRONG_VALUE,
          lang.get().place(),
          "“lang” is a language that the site does not have.",
          written,
          Nearest.hint(written, known)
              + " Or add “"
              + written
              + "” to galley.languages in jbake.properties.");
    } else if (name.language().filter(suffix -> !suffix.equals(written)).isPresent()) {
      problems.add(
          ProblemCode.WRONG_VALUE,
          lang.get().place(),
          "“lang” is another language than the file's name says.",
          written,
          "Write “" + name.language().get() + "”, leave “lang” out, or rename the file.");
    }
  }

  private void moments(Field field, Mapping holder, Map<Scalar, Moment> moments) {
    if (field.kind() == FieldKind.INSTANT) {
      holder.get(field.name()).ifPresent(value -> moment(value, moments));
    } else if (field.kind() == FieldKind.GROUP) {
      for (Mapping group : holder.mappings(field.name())) {
        field.fields().forEach(inner -> moments(inner, group, moments));
      }
    }
  }

  private void moment(Value value, Map<Scalar, Moment> moments) {
    if (value instanceof Scalar scalar) {
      instants.read(scalar, new Problems()).ifPresent(moment -> moments.put(scalar, moment));
    } else if (value instanceof Sequence sequence) {
      sequence.items().forEach(item -> moment(item, moments));
    }
  }
}
