package press.galley.prove;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.galley.site.Digest;
import press.galley.site.Json;
import press.galley.site.Problem;

/**
 * What a proof has shown.
 *
 * @param site its host
 * @param commit where the folder stands, if Git keeps it
 * @param at T
 * @param open how many texts are public
 * @param withheld every source that is not
 * @param files how many files the site has
 * @param digest of all of them
 * @param findings what of the withheld sources stands in them
 * @param problems of the bake, gravest first
 * @param standing what stands in the output folder
 */
public record Certificate(
    String site,
    Optional<String> commit,
    Instant at,
    int open,
    List<Withheld> withheld,
    int files,
    Digest digest,
    List<Finding> findings,
    List<Problem> problems,
    Standing standing) {

  /** The number of the form of the JSON: it grows where a reader of the old one would err. */
  private static final int FORM = 1;

  /** How it ended. */
  public enum Verdict {
    /** Nothing of what is withheld stands in the site. */
    PROVEN("proven"),
    /** Something does. */
    LEAK("leak"),
    /** The site has mistakes and can't be made, so nothing is proven. */
    FAILED("failed");

    private final String word;

    Verdict(String word) {
      this.word = word;
    }
  }

  /**
   * How the output folder compares with the site that was proven.
   *
   * @param folder the folder
   * @param kind what stands there
   */
  public record Standing(Path folder, Kind kind) {

    /** What stands there. */
    public enum Kind {
      /** No site. */
      NONE("none"),
      /** The same files with the same bytes. */
      SAME("same"),
      /** Another site. */
      OTHER("other");

      private final String word;

      Kind(String word) {
        this.word = word;
      }
    }
  }

  /** Copies its lists. */
  public Certificate {
    withheld = List.copyOf(withheld);
    findings = findings.stream().sorted().toList();
    problems = List.copyOf(problems);
  }

  /** How it ended. */
  public Verdict verdict() {
    if (files == 0) {
      return Verdict.FAILED;
    }
    return findings.isEmpty() ? Verdict.PROVEN : Verdict.LEAK;
  }

  /** How many texts are withheld. */
  public long withheldTexts() {
    return withheld.stream().filter(one -> one.document().isPresent()).count();
  }

  /** As JSON for other programs. It names what is withheld only where it stands in the site. */
  public String json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("certificate", FORM);
    json.put("verdict", verdict().word);
    json.put("site", site);
    commit.ifPresent(hash -> json.put("commit", hash));
    json.put("at", at.toString());
    json.put("public", open);
    json.put("withheld", withheldTexts());
    json.put("files", files);
    json.put("digest", "sha256:" + digest.hex());
    json.put("output", standing.kind().word);
    json.put("findings", findings.stream().map(Certificate::json).toList());
    return Json.text(json) + "\n";
  }

  private static Map<String, Object> json(Finding finding) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", finding.file());
    json.put("line", finding.line());
    json.put("column", finding.column());
    json.put("what", finding.what());
    json.put("of", finding.of());
    json.put("way", finding.way());
    return json;
  }

  /** The list of all that is withheld and until when, as JSON: for the newsroom alone. */
  public String privateJson() {
    List<Object> list = new ArrayList<>();
    for (Withheld one : withheld) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("file", one.source().path());
      one.document().ifPresent(document -> json.put("title", document.title()));
      one.until().ifPresent(until -> json.put("until", until.toString()));
      list.add(json);
    }
    return Json.text(Map.of("withheld", list)) + "\n";
  }
}
