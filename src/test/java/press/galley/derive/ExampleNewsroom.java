package press.galley.derive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.galley.Bake;
import press.galley.BakeOrder;
import press.galley.BakeReport;
import press.galley.Progress;
import press.galley.site.Rules;

/** A choir's newsroom in a folder of its own; the choir and its people are fictional. */
final class ExampleNewsroom {

  static final String HOST = "https://choir.example";

  private static final List<String> TEMPLATES =
      List.of(
          "home",
          "news",
          "archive",
          "tags",
          "tag",
          "release",
          "members",
          "member",
          "people",
          "person",
          "events",
          "event",
          "microsite",
          "subpage",
          "page",
          "error404",
          "patterns");

  private static final String TEMPLATE =
      """
      <!DOCTYPE html>
      <html lang="${page.language}"><head><title>${page.title}</title>
      <#list page.alternates as a><link rel="alternate" hreflang="${a.language}" href="${a.absolute}">
      </#list><#if page.xDefault??><link rel="alternate" hreflang="x-default" href="${page.xDefault}">
      </#if><#list page.feeds as f><link rel="alternate" type="${f.type}" title="${f.title}" href="${f.url}">
      </#list><#list page.openGraph as name, value><meta property="${name}" content="<#if value?is_sequence>${value?join(", ")}<#else>${value}</#if>">
      </#list><script type="application/ld+json">${page.jsonLd?no_esc}</script>
      </head><body><h1>${page.heading}</h1></body></html>
      """;

  private final Path folder;

  private ExampleNewsroom(Path folder) {
    this.folder = folder;
  }

  /** A newsroom with its settings, templates and types, and no document yet. */
  static ExampleNewsroom empty(Path folder) {
    ExampleNewsroom newsroom = new ExampleNewsroom(folder);
    newsroom.at(HOST);
    TEMPLATES.forEach(name -> newsroom.file("templates/" + name + ".ftlh", TEMPLATE));
    newsroom.file("assets/keep.txt", "");
    newsroom.file("content/.keep", "");
    newsroom.file("data/contacts.yaml", "press: {name: Press office}\n");
    return newsroom;
  }

  /** A newsroom with a release in two languages and all that it names. */
  static ExampleNewsroom full(Path folder) {
    return empty(folder)
        .file("content/releases/2026/second-hall.md", SECOND_HALL)
        .file("content/releases/2026/second-hall/lead.svg", SVG)
        .file(
            "content/releases/2026/second-hall.fr.md",
            """
            ---
            title: Une deuxième salle
            date: 2026-03-01T09:00 Europe/London
            tags: [Salles]
            members: [members/choir]
            ---
            Le chœur chante.
            """)
        .file(
            "content/releases/2026/first-song.md",
            """
            ---
            title: First song
            date: 2026-01-10
            tags: [Music & dance]
            ---
            We sang.
            """)
        .file("content/members/choir.md", CHOIR)
        .file("content/people/ada.md", ADA)
        .file("content/events/concert.md", CONCERT);
  }

  /** Sets the host, with the path under which the site stands. */
  ExampleNewsroom at(String host) {
    return file(
        "jbake.properties",
        """
        site.host=%s
        galley.layout=newsroom
        galley.title=Choir news
        galley.tagline=What we sing
        galley.tagline.fr=Ce que nous chantons
        galley.organisation=The Example Choir
        galley.language=en
        galley.languages=en,fr
        galley.zone=Europe/London
        """
            .formatted(host));
  }

  ExampleNewsroom file(String path, String text) {
    Path file = folder.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  BakeReport bake() {
    Instant t = Instant.parse("2026-06-01T00:00:00Z");
    return Bake.run(
        new BakeOrder(folder, Optional.empty(), t, BakeOrder.CacheUse.IGNORE, Rules.GALLEY),
        Progress.NONE);
  }

  /** Bakes it and says so if anything is wrong. */
  ExampleNewsroom baked() {
    BakeReport report = bake();
    if (!report.problems().isEmpty()) {
      throw new AssertionError(report.problems().toString());
    }
    return this;
  }

  String output(String path) {
    try {
      return Files.readString(outputs().resolve(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String path) {
    return Files.exists(outputs().resolve(path));
  }

  /** The paths of all files of that name, sorted. */
  List<String> named(String name) {
    try (Stream<Path> files = Files.walk(outputs())) {
      return files
          .filter(file -> file.getFileName().toString().equals(name))
          .map(file -> outputs().relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path outputs() {
    return folder.resolve("target/site");
  }

  private static final String SVG =
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="800" height="450"/>
      """;

  private static final String SECOND_HALL =
      """
      ---
      title: The choir opens a second hall
      summary: Twice the room for the same songs.
      date: 2026-03-01T09:00 Europe/London
      updated: 2026-04-02T10:30 Europe/London
      dateline: Exampleton
      aliases: [/2026/hall, /old/hall.html]
      image:
        src: second-hall/lead.svg
        alt: A hall
        caption: The hall.
        credit: A. Painter
      tags: [Halls, Music & dance]
      members: [members/choir]
      people: [people/ada]
      events: [events/concert]
      corrections:
        - at: 2026-03-05T08:00 Europe/London
          note: The hall has **two** doors.
      ---
      See [the choir](../../members/choir.md), [all news](/news/) and [the songs](#songs).

      ## Songs

      Many & long.
      """;

  private static final String CHOIR =
      """
      ---
      title: Exampleton Choir
      summary: It sings.
      country: GB
      city: Exampleton
      location: [52.5, -1.25]
      host: Example University
      website: https://sing.example/
      ror: https://ror.org/012345678
      ---
      The choir.
      """;

  private static final String ADA =
      """
      ---
      title: Ada Example
      summary: She conducts.
      role: Conductor
      member: members/choir
      languages: [en, fr]
      links:
        - {label: Profile, url: "https://ada.example/"}
      ---
      Ada.
      """;

  private static final String CONCERT =
      """
      ---
      title: Spring concert
      summary: All songs.
      starts: 2026-07-10T19:30 Europe/London
      ends: 2026-07-10T21:30 Europe/London
      venue: Example Hall
      city: Exampleton
      country: GB
      mode: hybrid
      status: postponed
      organisers: [The Example Choir, Friends of Song]
      speakers: [people/ada]
      ---
      Come.
      """;
}
