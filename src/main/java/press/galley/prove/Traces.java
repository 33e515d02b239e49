package press.galley.prove;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import press.galley.Proof;
import press.galley.layout.Output;
import press.galley.prove.Looked.Trace;
import press.galley.prove.Needle.Kind;
import press.galley.site.Digest;

/**
 * Tells which of what was seen is a trace of a withheld source. Words that a public text says too
 * are none; nor is a title of one word that a template or Galley itself says.
 */
final class Traces {

  private static final String UNKNOWN =
      "No source says it in one piece: a template or an engine puts it together.";

  private final Proof proof;
  private final List<Withheld> withheld;
  private final Marks marks;
  private Optional<Origins> origins = Optional.empty();

  Traces(Proof proof, List<Withheld> withheld, Marks marks) {
    this.proof = proof;
    this.withheld = withheld;
    this.marks = marks;
  }

  /** Each trace once, where it stands first. */
  List<Finding> in(List<Looked> files) {
    Map<String, Digest> digests = new TreeMap<>();
    files.forEach(file -> digests.put(file.file(), file.digest()));
    Set<String> open = Marks.openDigests(proof, digests);
    Map<Object, List<Finding>> found = new LinkedHashMap<>();
    for (Looked file : files) {
      for (Trace trace : file.traces()) {
        Optional<Finding> finding =
            trace.needle().isPresent()
                ? words(file, trace, trace.needle().get())
                : bytes(file, trace, open);
        Object key = trace.needle().<Object>map(needle -> needle).orElse(trace.of());
        finding.ifPresent(one -> found.computeIfAbsent(key, k -> new ArrayList<>()).add(one));
      }
    }
    return found.values().stream().map(Traces::first).toList();
  }

  private static Finding first(List<Finding> same) {
    Finding first = same.get(0);
    int more = same.size() - 1;
    return more == 0
        ? first
        : new Finding(
            first.file(),
            first.line(),
            first.column(),
            first.what() + ", and in " + more + (more == 1 ? " other file" : " other files"),
            first.of(),
            first.way());
  }

  private Optional<Finding> words(Looked file, Trace trace, Needle needle) {
    Origins from = origins();
    boolean words = needle.kind() == Kind.TITLE || needle.kind() == Kind.PHRASE;
    if (words && from.isSaid(trace.hash())) {
      return Optional.empty();
    }
    Optional<String> place = from.design(trace.hash()).or(() -> from.text(trace.hash()));
    String templates = proof.edition().site().templateFolder() + "/";
    if (needle.isOneWord() && place.filter(at -> !at.startsWith(templates)).isEmpty()) {
      return Optional.empty();
    }
    Spot spot = trace.seen().in(output(file));
    return Optional.of(
        new Finding(
            file.file(),
            spot.line(),
            spot.column(),
            needle.kind().words() + " “" + shown(trace.words()) + "”",
            trace.of().source().path(),
            place.map(at -> at + " says it.").orElse(UNKNOWN)));
  }

  private static String shown(String words) {
    return words.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
  }

  private Optional<Finding> bytes(Looked file, Trace trace, Set<String> open) {
    if (open.contains(digest(trace.of()))) {
      return Optional.empty();
    }
    Output output = output(file);
    Spot spot = trace.seen().in(output);
    String way =
        output instanceof Output.Copied copied
            ? copied.source().path() + (trace.seen().isWhole() ? " is a copy of it." : " holds it.")
            : origins().bytes(trace.of()).map(at -> at + " holds it.").orElse(UNKNOWN);
    return Optional.of(
        new Finding(
            file.file(),
            spot.line(),
            spot.column(),
            "the bytes of the file",
            trace.of().source().path(),
            way));
  }

  private Output output(Looked file) {
    return Objects.requireNonNull(proof.outputs().get(file.file()));
  }

  private static String digest(Withheld of) {
    try {
      return of.source().digest().hex();
    } catch (IOException e) {
      return "";
    }
  }

  /** Looked up once, and only where something was seen. */
  private Origins origins() {
    Origins found = origins.orElseGet(() -> new Origins(proof, withheld, marks));
    origins = Optional.of(found);
    return found;
  }
}
