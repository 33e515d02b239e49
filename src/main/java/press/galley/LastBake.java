package press.galley;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.galley.cache.Cache;
import press.galley.cache.CacheFile;
import press.galley.cache.DamagedException;
import press.galley.cache.ParsedDocuments;
import press.galley.cache.ParsedDocuments.Texts;
import press.galley.layout.Page;
import press.galley.parse.AlreadyParsed;
import press.galley.render.ParsedTemplates;
import press.galley.render.Reuse;
import press.galley.site.Place;
import press.galley.site.Problem;
import press.galley.site.ProblemCode;
import press.galley.site.Problems;
import press.galley.write.Claim;

/**
 * What the last bake left, as far as it is still true, and what this one leaves for the next.
 *
 * @param ground what this bake stands on
 * @param documents its documents
 * @param parsed documents of it that are in memory
 * @param templates templates that are in memory
 * @param pages its pages
 */
record LastBake(
    Ground ground,
    ParsedDocuments documents,
    AlreadyParsed parsed,
    Optional<ParsedTemplates> templates,
    Reuse pages) {

  private static final String FILE = "cache";

  /** What a cache tells, if this bake stands on the same ground. */
  static LastBake of(Cache cache, Ground ground, Optional<Claim> claim) {
    Cache last = cache.ground() == ground.print() ? cache : Cache.EMPTY;
    Reuse.Standing standing =
        claim.<Reuse.Standing>map(own -> own::standing).orElse(Reuse.Standing.NOTHING);
    return new LastBake(
        ground,
        new ParsedDocuments(last, Texts.LEFT_OUT),
        AlreadyParsed.NOTHING,
        Optional.empty(),
        new Reuse(last, ground.templates(), standing));
  }

  /** Nothing is left. */
  static LastBake inMemory(Ground ground) {
    return inMemory(ground, AlreadyParsed.NOTHING);
  }

  /** What is left in memory alone: documents of a site that stands on the same ground. */
  static LastBake inMemory(Ground ground, AlreadyParsed parsed) {
    return inMemory(ground, parsed, Optional.empty(), Cache.EMPTY);
  }

  /** What a preview has noted of its texts, if this one stands on the same ground. */
  static LastBake noted(Cache notes, Ground ground) {
    LastBake none = inMemory(ground);
    Cache known = notes.ground() == ground.print() ? notes : Cache.EMPTY;
    return new LastBake(
        ground,
        new ParsedDocuments(known, Texts.NOTED),
        none.parsed(),
        none.templates(),
        none.pages());
  }

  /**
   * What is left in memory alone of a site that stands on the same ground.
   *
   * @param templates its templates, if they are the same
   * @param read what its pages read: a page of which all is as it was counts as standing
   */
  static LastBake inMemory(
      Ground ground, AlreadyParsed parsed, Optional<ParsedTemplates> templates, Cache read) {
    return new LastBake(
        ground,
        new ParsedDocuments(Cache.EMPTY, Texts.LEFT_OUT),
        parsed,
        templates,
        new Reuse(read, ground.templates(), (path, digest) -> Optional.of(Path.of(path))));
  }

  /** What these pages have read, for another layout in this process. */
  Cache read(Collection<Page> made) {
    Map<String, String> digests = new HashMap<>();
    made.forEach(page -> digests.put(page.file(), ""));
    return new Cache(
        ground.program(),
        ground.print(),
        0,
        ground.templates(),
        Map.of(),
        pages.records(List.copyOf(made), digests));
  }

  /** The cache beside a claimed output; one in doubt is dropped with a word. */
  static Cache cache(Claim claim, long program, Problems problems) {
    try {
      Optional<Cache> left = new CacheFile(claim.beside(FILE)).read();
      if (left.isPresent() && left.get().program() != program) {
        dropped("made by another Galley or another Java", problems);
        return Cache.EMPTY;
      }
      return left.orElse(Cache.EMPTY);
    } catch (DamagedException e) {
      dropped(String.valueOf(e.getMessage()), problems);
    } catch (IOException e) {
      dropped(e.getClass().getSimpleName(), problems);
    }
    return Cache.EMPTY;
  }

  private static void dropped(String found, Problems problems) {
    problems.add(
        ProblemCode.CACHE_DROPPED,
        Place.of(FILE),
        "What the last bake noted can't be used: every page is made anew.",
        found,
        "Nothing is to be done.");
  }

  /**
   * Notes for the next bake what this one has made. Of what the public may not see nothing is
   * noted, not even its name: those texts, and those that name them, are parsed again.
   *
   * @param shown the paths of the documents that may be noted
   */
  void keep(List<Page> made, Set<String> shown, Claim claim, Problems problems) {
    Set<String> doubtful =
        problems.sorted().stream()
            .map(Problem::place)
            .map(Place::file)
            .collect(Collectors.toUnmodifiableSet());
    Map<String, String> digests = new TreeMap<>();
    Stream.concat(made.stream().map(Page::file), pages.derived().stream())
        .forEach(file -> claim.digest(file).ifPresent(known -> digests.put(file, known)));
    Cache next =
        new Cache(
            ground.program(),
            ground.print(),
            claim.begun(),
            ground.templates(),
            documents.records(shown, doubtful),
            pages.records(made, digests));
    try {
      new CacheFile(claim.beside(FILE)).write(next);
    } catch (IOException e) {
      problems.add(
          ProblemCode.CACHE_DROPPED,
          Place.of(FILE),
          "The notes for the next bake can't be written: it will make every page anew.",
          e.getClass().getSimpleName(),
          "Nothing is to be done.");
    }
  }
}
