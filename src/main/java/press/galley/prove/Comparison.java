package press.galley.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.galley.Proof;
import press.galley.layout.Output;
import press.galley.layout.Page;
import press.galley.read.Redaction;
import press.galley.site.Problem;
import press.galley.site.Severity;

/** Holds a site to the one that is made without what is withheld. */
final class Comparison {

  /** Of so many files it is found out whose doing they are: each takes some bakes. */
  private static final int TRACED = 3;

  private static final int AROUND = 40;

  private final Proof whole;
  private final List<Withheld> withheld;
  private final Function<Redaction, Proof> bake;

  /** A comparison that may bake the site without some of its sources. */
  Comparison(Proof whole, List<Withheld> withheld, Function<Redaction, Proof> bake) {
    this.whole = whole;
    this.withheld = withheld;
    this.bake = bake;
  }

  /** Every file that differs, and every mistake that there is only without them. */
  List<Finding> differences() {
    Proof without = bake.apply(redaction(withheld));
    List<Finding> findings = new ArrayList<>();
    Set<String> files = new TreeSet<>(whole.outputs().keySet());
    files.addAll(without.outputs().keySet());
    files.removeIf(file -> !differs(file, without));
    Optional<Proof> same =
        files.isEmpty() ? Optional.empty() : Optional.of(bake.apply(redaction(List.of())));
    int traced = 0;
    for (String file : files) {
      if (same.filter(again -> differs(file, again)).isPresent()) {
        findings.add(unsteady(file, same.get()));
      } else {
        String of = traced++ < TRACED ? culprit(file) : "";
        findings.add(finding(file, without, of));
      }
    }
    Set<Problem> mistakes = new HashSet<>(errors(without));
    mistakes.removeAll(errors(whole));
    mistakes.forEach(mistake -> findings.add(mistake(mistake)));
    return findings;
  }

  private static Redaction redaction(List<Withheld> some) {
    return new Redaction(some.stream().map(one -> one.source().path()).collect(Collectors.toSet()));
  }

  private static List<Problem> errors(Proof proof) {
    return proof.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .toList();
  }

  private boolean differs(String file, Proof without) {
    Output one = whole.outputs().get(file);
    Output other = without.outputs().get(file);
    if (one == null || other == null) {
      return one != other;
    }
    if (one instanceof Output.Copied copied && other instanceof Output.Copied same) {
      return !copied.source().path().equals(same.source().path())
          && !Arrays.equals(bytes(one), bytes(other));
    }
    return !Arrays.equals(bytes(one), bytes(other));
  }

  /** The source without which alone the file would be another, found by halves. */
  private String culprit(String file) {
    List<Withheld> left = withheld;
    while (left.size() > 1) {
      List<Withheld> half = left.subList(0, left.size() / 2);
      boolean here = differs(file, bake.apply(redaction(half)));
      left = here ? half : left.subList(left.size() / 2, left.size());
    }
    return left.isEmpty() ? "" : left.get(0).source().path();
  }

  private Finding finding(String file, Proof without, String of) {
    Output one = whole.outputs().get(file);
    Output other = without.outputs().get(file);
    if (one == null || other == null) {
      String what = "The file is there only " + (one == null ? "without" : "with") + " it.";
      return new Finding(file, 0, 0, what, of, way(file));
    }
    return finding(file, one, other, "From here it is another without it", of, way(file));
  }

  /** A file that no two bakes make alike is nobody's doing, and nothing is proven of it. */
  private Finding unsteady(String file, Proof again) {
    Output one = whole.outputs().get(file);
    Output other = again.outputs().get(file);
    if (one == null || other == null) {
      return new Finding(file, 0, 0, "The file is not there in every bake.", "", way(file));
    }
    return finding(
        file,
        one,
        other,
        "From here it is another in every bake, with nothing left out",
        "",
        way(file) + " It prints the clock, or something by chance: take that out.");
  }

  private static Finding finding(
      String file, Output one, Output other, String what, String of, String way) {
    byte[] bytes = bytes(one);
    int at = Math.max(0, Arrays.mismatch(bytes, bytes(other)));
    String before = new String(bytes, 0, at, StandardCharsets.UTF_8);
    int end = Math.min(bytes.length, at + AROUND);
    String around = new String(bytes, at, end - at, StandardCharsets.UTF_8).strip();
    Spot spot = Spot.behind(before);
    String said = what + ": “" + around.replaceAll("\\s+", " ") + "”";
    return new Finding(file, spot.line(), spot.column(), said, of, way);
  }

  /** What the file was made by. */
  private String way(String file) {
    Optional<Page> page =
        whole.pages().stream().filter(each -> each.file().equals(file)).findFirst();
    return page.map(made -> "The template " + made.template() + " made it.")
        .orElse("Galley made it, without a template.");
  }

  private static Finding mistake(Problem problem) {
    return new Finding(
        problem.place().file(),
        problem.place().line(),
        problem.place().column(),
        "Without it this is a mistake: " + problem.title(),
        "",
        problem.found());
  }

  private static byte[] bytes(Output output) {
    try {
      return output.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
