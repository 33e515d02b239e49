package press.galley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley new}: begins a document. */
@Command(
    name = "new",
    customSynopsis = "galley new TYPE \"TITLE\" [OPTIONS]",
    description = {
      "Begin a release, member, person, event, microsite or page.",
      "The new file is a draft, in which every field is explained. Nothing is ever written over."
    })
final class NewVerb implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private final SiteOptions options = new SiteOptions();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "TYPE",
      hideParamSyntax = true,
      description = "What to begin: release, member, person, event, microsite or page.")
  private Optional<String> type = Optional.empty();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "TITLE",
      hideParamSyntax = true,
      description = "Its title, in quotes. The file is named after it.")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = {
        "Write it in this language: fr, pt-BR. Where there is a text of that title, the file is a copy"
            + " beside it, to be translated."
      })
  private Optional<String> language = Optional.empty();

  NewVerb(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    DraftType draftType = DraftType.of(type.orElseThrow(this::typeMissing));
    String heading = heading();
    String slug = slug(heading);
    Optional<String> tag = language.map(NewVerb::tag);
    Newsroom newsroom = options.newsroom(surroundings).orRefuse();
    LocalDate today = options.at(newsroom, surroundings).atZone(newsroom.zone()).toLocalDate();
    Shelf shelf = new Shelf(newsroom.content(), draftType);
    Path file = shelf.file(slug, today.getYear());
    String text = Draft.of(draftType.word(), heading, slug, today);
    Optional<Path> original = Optional.empty();
    if (tag.isPresent()) {
      original = shelf.original(heading, slug);
      text = original.flatMap(this::translation).orElse(text);
      file = Shelf.translation(original.orElse(file), tag.get());
    }
    write(file, text);
    say(file, original, tag.filter(spoken -> !newsroom.languages().contains(spoken)));
    return 0;
  }

  private String heading() {
    return title.map(String::strip).filter(text -> !text.isEmpty()).orElseThrow(this::untitled);
  }

  private Optional<String> translation(Path original) {
    try {
      return Draft.translationOf(
          Files.readString(original, StandardCharsets.UTF_8),
          String.valueOf(original.getFileName()));
    } catch (IOException e) {
      throw Refusal.problem(
          "“" + shown(original) + "” can't be read: " + Reason.of(e) + ".",
          "Mend the original, then make its translation.");
    }
  }

  private Refusal typeMissing() {
    return Refusal.usage(
        "Say what to begin: " + String.join(", ", DraftType.words()) + ".",
        "For instance: galley new release \"We open a second hall\"");
  }

  private Refusal untitled() {
    return Refusal.usage(
        "What is the title? It goes in quotes, after the type.",
        "For instance: galley new " + type.orElse("release") + " \"We open a second hall\"");
  }

  private static String slug(String title) {
    String slug = Slug.of(title);
    if (slug.isEmpty()) {
      throw Refusal.usage(
          "No file can be named after “" + title + "”: it has no letter and no digit.",
          "Write a title with words; it can be changed in the file afterwards.");
    }
    return slug;
  }

  private static String tag(String language) {
    if (!language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
      throw Refusal.usage(
          "“" + language + "” is not a language.", "Write its code: en, fr, de, pt-BR (BCP 47).");
    }
    return Locale.forLanguageTag(language).toLanguageTag();
  }

  private void write(Path file, String text) {
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw Refusal.problem(
          "“" + shown(file) + "” is there already. It was not touched.",
          "Choose another title, or open that file.");
    } catch (IOException e) {
      throw Refusal.problem(
          "“" + shown(file) + "” can't be written: " + Reason.of(e) + ".",
          "Check the folder, then try again.");
    }
  }

  private void say(Path file, Optional<Path> original, Optional<String> foreign) {
    Screen out = surroundings.out();
    out.line("Made " + shown(file));
    out.line();
    if (language.isPresent() && original.isEmpty()) {
      out.wrapped("", "No text of that title was found to translate: this one stands alone.");
    }
    foreign.ifPresent(
        spoken ->
            out.wrapped(
                "",
                "The newsroom has no texts in this language yet: add “"
                    + spoken
                    + "” to galley.languages in jbake.properties."));
    out.wrapped("", "It is a draft: nobody sees it yet. Next:");
    out.wrapped(
        "  1. ",
        "Open it in an editor and "
            + (original.isPresent() ? "translate" : "write")
            + ". To see it meanwhile:");
    out.line("     " + call("serve"));
    out.wrapped("  2. ", "To publish it, remove the line “status: draft” and bake:");
    out.line("     " + call("bake"));
  }

  private String call(String verb) {
    Call call = new Call(surroundings.command());
    return options.named().map(site -> call.of(verb, "--site", site)).orElse(call.of(verb));
  }

  private Path shown(Path file) {
    return file.startsWith(surroundings.folder()) ? surroundings.folder().relativize(file) : file;
  }
}
