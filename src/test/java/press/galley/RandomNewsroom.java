package press.galley;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Newsrooms of two languages: releases, members, people, events, pages and microsites. */
final class RandomNewsroom implements RandomSite {

  private static final Path SMALL = Path.of("src/test/resources/fixtures/small/site");

  /** The part of the small newsroom that is there from the start, so that others can name it. */
  private static final List<String> BEGIN =
      List.of("members/quay.md", "people/ada-quill.md", "events/gala.md", "microsites/gala/");

  private final SortedMap<String, String> small;

  RandomNewsroom() throws IOException {
    this.small = texts(SMALL);
    // A release that is withdrawn has no body.
    small.replaceAll(
        (path, text) ->
            text.replace(
                    "${content.body?no_esc}", "<#if content.body??>${content.body?no_esc}</#if>")
                .replace("content.related as", "content.related! as")
                .replace("images/dot.svg", "images/mark.svg"));
    small.computeIfPresent(
        "templates/release.ftlh",
        (path, text) ->
            text.replace(
                "</@base.sheet>",
                "${(content.updated.iso)!} <#list content.corrections![] as c>${c.at.iso}"
                    + " ${c.note?no_esc}</#list>\n</@base.sheet>"));
    small.put("assets/images/mark.svg", small.getOrDefault("assets/images/dot.svg", ""));
    small.put("assets/js/player.js", "play()\n");
    small.put("templates/patterns.ftlh", small.getOrDefault("templates/error404.ftlh", ""));
  }

  /** Files that are texts, by path. */
  static SortedMap<String, String> texts(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    Tree.read(folder)
        .forEach(
            (path, bytes) -> {
              byte[] read = bytes.getBytes(StandardCharsets.ISO_8859_1);
              String text = new String(read, StandardCharsets.UTF_8);
              if (Arrays.equals(read, text.getBytes(StandardCharsets.UTF_8))) {
                texts.put(path, text);
              }
            });
    return texts;
  }

  @Override
  public SortedMap<String, String> grown(Chance chance) {
    SortedMap<String, String> files = new TreeMap<>(small);
    files.keySet().removeIf(path -> path.startsWith("content/") && !isBegin(path));
    // A type of the site's own is looked through anew in every bake, which takes a while.
    if (chance.happens(25)) {
      files.put(NewsroomFiles.NOTE, NewsroomFiles.note("Note", "page.ftlh", "\"title\""));
    }
    for (int left = 3 + chance.below(6); left > 0; left--) {
      files = new TreeMap<>(NewsroomEdits.added(files, chance).on(files));
    }
    return files;
  }

  private static boolean isBegin(String path) {
    return BEGIN.stream().anyMatch(begin -> path.startsWith("content/" + begin));
  }

  @Override
  public Edit edit(SortedMap<String, String> files, Chance chance) {
    return NewsroomEdits.one(files, chance);
  }
}
