package press.galley.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.galley.read.Source;
import press.galley.read.Sources;
import press.galley.read.Unreadable;
import press.galley.site.Digest;
import press.galley.site.Problems;
import press.galley.site.Site;

/**
 * The files of the assets folder. One that a template or a stylesheet asks for is written under a
 * name that bears its fingerprint, so that it may be cached for ever; all others under their own.
 * Thread-safe.
 */
public final class Assets {

  private final String folder;
  private final List<Source> templates;
  private final Map<String, Source> byName;
  private final Stylesheet stylesheet;
  private final Problems problems;
  private final Map<String, Output> fingerprinted = new ConcurrentHashMap<>();
  private final Set<String> asked = new ConcurrentSkipListSet<>();

  /** What has been made for nobody so far, each with what it asked for. */
  private final Map<String, Assets> rehearsed = new ConcurrentHashMap<>();

  /** The assets of a site; its templates hold the components' styles. */
  public Assets(Site site, Sources sources, Problems problems) {
    this.folder = site.assetFolder() + "/";
    this.templates = sources.templates();
    this.byName =
        sources.assets().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    source -> source.path().substring(folder.length()), Function.identity()));
    this.problems = problems;
    this.stylesheet = new Stylesheet(byName, templates, this::referred, problems);
  }

  /** The same files, of which nothing has been asked. */
  private Assets(Assets same, Problems problems) {
    this.folder = same.folder;
    this.templates = same.templates;
    this.byName = same.byName;
    this.problems = problems;
    this.stylesheet = new Stylesheet(byName, templates, this::referred, problems);
  }

  /**
   * Makes an asset that a page may refer to. It is published when one does, and where something is
   * wrong with it, it is made then.
   */
  public void rehearse(String name) {
    Problems own = new Problems();
    Assets alone = new Assets(this, own);
    if (alone.url(name).isPresent() && own.isEmpty()) {
      rehearsed.put(name, alone);
    }
  }

  /** The names of all assets. */
  public Set<String> names() {
    return byName.keySet();
  }

  /** The source of an asset. */
  public Optional<Source> source(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The address, from the site's root, of an asset that a page refers to: {@code
   * /css/site.HASH.css}.
   */
  public Optional<String> url(String name) {
    return url(name, List.of());
  }

  private Optional<String> url(String name, List<String> outer) {
    Source source = byName.get(name);
    if (source == null) {
      return Optional.empty();
    }
    if (stylesheet.isCircle(source, name, outer)) {
      return Optional.of("/" + name);
    }
    asked.add(name);
    take(name);
    Output output = fingerprinted.get(name);
    if (output == null) {
      // Not computeIfAbsent: a stylesheet asks for its fonts while it is made.
      fingerprinted.putIfAbsent(name, make(name, source, outer));
      output = fingerprinted.get(name);
    }
    return Optional.of("/" + output.file());
  }

  /** Takes over what has been made for nobody, with all that it asked for. */
  private void take(String name) {
    Assets alone = rehearsed.remove(name);
    if (alone != null) {
      asked.addAll(alone.asked);
      stylesheet.take(alone.stylesheet);
      alone.fingerprinted.forEach(fingerprinted::putIfAbsent);
    }
  }

  /**
   * A file to write, by its path under the output folder, as far as is known: one that no page has
   * asked for yet goes by its own name.
   */
  public Optional<Output> output(String file) {
    Optional<Output> asset =
        fingerprinted.values().stream().filter(output -> output.file().equals(file)).findFirst();
    return asset.isPresent() || asked.contains(file) || stylesheet.isPart(file)
        ? asset
        : source(file).map(source -> new Output.Copied(file, source));
  }

  /** All files to write: call it when every page is rendered. */
  public List<Output> outputs() {
    List<Output> outputs = new ArrayList<>(fingerprinted.values());
    byName.forEach(
        (name, source) -> {
          if (!asked.contains(name) && !stylesheet.isPart(name)) {
            outputs.add(new Output.Copied(name, source));
          }
        });
    return outputs;
  }

  private Output make(String name, Source source, List<String> outer) {
    try {
      if (!name.endsWith(".css")) {
        return new Output.Copied(fingerprint(name, source.digest()), source);
      }
      byte[] bytes = stylesheet.inlined(name, outer);
      return new Output.Made(fingerprint(name, Digest.of(bytes)), bytes);
    } catch (IOException e) {
      problems.add(Unreadable.of(source.path(), e));
      return new Output.Made(name, new byte[0]);
    }
  }

  private static String fingerprint(String name, Digest digest) {
    int dot = name.lastIndexOf('.');
    int end = dot > name.lastIndexOf('/') ? dot : name.length();
    return name.substring(0, end) + "." + digest.shortForm() + name.substring(end);
  }

  /** What a stylesheet refers to, by the asset's name, as a path relative to the stylesheet. */
  private String referred(String from, String name, List<String> chain) {
    return url(name, chain)
        .map(
            url ->
                "../".repeat((int) from.chars().filter(c -> c == '/').count()) + url.substring(1))
        .orElse(name);
  }
}
