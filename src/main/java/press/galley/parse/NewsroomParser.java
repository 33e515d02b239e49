package press.galley.parse;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import press.galley.cache.ParsedDocuments;
import press.galley.parse.Value.Entry;
import press.galley.parse.Value.Mapping;
import press.galley.parse.Value.Scalar;
import press.galley.parse.Value.Sequence;
import press.galley.read.Source;
import press.galley.read.Utf8;
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

  /** The note among editors: it ends here, so that no later step can show it. */
  private static final String INTERNAL = "internal";

  private final Site site;
  private final ContentTypes types;
  private final FrontMatterParser frontMatter;
  private final FieldCheck fields;
  private final InstantReader instants;
  private final Markups markups;
  private final Languages languages = new Languages();
  private final Map<String, Locale> locales = new ConcurrentHashMap<>();
  private final KnownDocuments known;

  /**
   * For a site with these types; text in other markups than Markdown comes from these.
   *
   * @param parsed what the last bake parsed
   * @param before what this process has parsed before
   */
  public NewsroomParser(
      Site site,
      ContentTypes types,
      Markups markups,
      ParsedDocuments parsed,
      AlreadyParsed before) {
    this.site = site;
    this.types = types;
    this.markups = markups;
    this.frontMatter =
        new FrontMatterParser(
            site.settings().get("header.separator", FrontMatterParser.JBAKE_SEPARATOR));
    this.fields = new FieldCheck(types, site.settings().zone());
    this.instants = InstantReader.orMonths(site.settings().zone());
    this.known = new KnownDocuments(parsed, before, types, markups, this::whole, this::head);
  }

  @Override
  public List<Document> parse(List<Source> content, Workers workers, Problems problems) {
    return all(content, workers, source -> known.parsed(source, problems));
  }

  /**
   * Their heads alone: a text is parsed when somebody asks for it, and only then what is wrong with
   * it is said.
   */
  public List<Document> heads(List<Source> content, Workers workers, Problems problems) {
    return all(content, workers, source -> known.head(source, problems));
  }

  /** A few of them, on this thread: others may be busy with many. */
  public List<Document> few(List<Source> content, Problems problems) {
    return content.stream()
        .filter(source -> markups.knows(source.extension()))
        .flatMap(source -> known.parsed(source, problems).stream())
        .toList();
  }

  private List<Document> all(
      List<Source> content, Workers workers, Function<Source, Optional<Document>> parse) {
    List<Source> sources =
        content.stream().filter(source -> markups.knows(source.extension())).toList();
    return workers.map(sources, parse).stream().flatMap(Optional::stream).toList();
  }

  private Optional<Document> whole(Source source, byte[] bytes, Problems problems) {
    return frontMatter
        .parse(source.path(), bytes, problems)
        .flatMap(
            parsed -> document(source, parsed, below -> render(source, below, problems), problems));
  }

  private Optional<Document> head(Source source, Problems problems) throws IOException {
    return frontMatter
        .head(source, problems)
        .flatMap(
            parsed ->
                document(
                    source,
                    parsed,
                    begun -> Body.later(() -> text(source, begun, problems)),
                    problems));
  }

  /**
   * The whole of a text of which only the begin has been read. Its file is read once more: ten
   * thousand texts that nobody looks at would fill the memory. Where it has been saved meanwhile,
   * its words are those of now, even if its head can't be read: only a writer sees them. Of its
   * head all has been said.
   */
  private Optional<Body> text(Source source, Markups.Text begun, Problems problems) {
    return source
        .read(problems)
        .flatMap(bytes -> Utf8.decode(source.path(), bytes, problems))
        .flatMap(text -> frontMatter.below(source.path(), text))
        .map(below -> new Markups.Text(below, begun.start(), begun.language()))
        .map(whole -> render(source, whole, problems));
  }

  private Body render(Source source, Markups.Text below, Problems problems) {
    return markups.render(source.extension(), below, problems);
  }

  private Optional<Document> document(
      Source source, FrontMatter parsed, Function<Markups.Text, Body> text, Problems problems) {
    FileName name = FileName.of(source.path(), site);
    Mapping head = parsed.fields().without(INTERNAL);
    Optional<ContentType> type = types.typeOf(name.id(), head, problems);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    fields.check(type.get(), parsed.fields(), problems);
    FieldsBelow.check(source.path(), parsed, type.get(), problems);
    head.mappings("withdrawn").forEach(withdrawn -> leadsOn(withdrawn, problems));
    String language = head.text("lang").or(name::language).orElse(site.settings().language());
    language(name, head, problems);
    Map<Scalar, Moment> moments = new HashMap<>();
    // What is wrong with an instant, the check of the fields has said already.
    for (Entry entry : head.entries().values()) {
      Field field = type.get().fields().get(entry.key());
      if (field != null) {
        moments(field, head, moments);
      }
    }
    // These decide what is public, whatever a site's own type calls them.
    TIMES.forEach(field -> head.get(field).ifPresent(value -> moment(value, moments)));
    head.mappings("withdrawn").stream()
        .flatMap(withdrawn -> withdrawn.get("at").stream())
        .forEach(at -> moment(at, moments));
    Markups.Text below =
        new Markups.Text(
            parsed.body(),
            Place.of(source.path(), parsed.bodyLine()),
            locales.computeIfAbsent(language, Locale::forLanguageTag));
    Body body = text.apply(below);
    Document document =
        new Document(name.id(), language, type.get(), source.path(), head, moments, body);
    WithdrawnDay.check(document, problems);
    return Optional.of(document);
  }

  /** A withdrawn text that is to lead on says where to. */
  private static void leadsOn(Mapping withdrawn, Problems problems) {
    withdrawn.scalars("page").stream()
        .filter(page -> page.text().equals("redirect"))
        .filter(page -> withdrawn.text("replacement").isEmpty())
        .forEach(
            page ->
                problems.add(
                    ProblemCode.MISSING_FIELD,
                    page.place(),
                    "The address of this withdrawn text is to lead on, and nothing says where to.",
                    "page: redirect",
                    "Add “replacement: releases/2026/name” below it, or write “page: gone”."));
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
    if (value instanceof Sequence sequence) {
      sequence.items().forEach(item -> moment(item, moments));
    } else if (value instanceof Scalar scalar && !moments.containsKey(scalar)) {
      instants.read(scalar, new Problems()).ifPresent(moment -> moments.put(scalar, moment));
    }
  }
}
