package press.galley.prove;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.galley.Proof;
import press.galley.edit.Outlook;
import press.galley.edit.Outlook.Coming;
import press.galley.layout.Output;
import press.galley.parse.Document;
import press.galley.read.Source;

/**
 * A source that the public may not see at T: a text, or a file beside texts that no page shows.
 *
 * @param source the file
 * @param document the text that it holds, if it is one that could be read
 * @param until when it is public; nothing where nobody has said so
 */
public record Withheld(Source source, Optional<Document> document, Optional<Instant> until) {

  /** All of the content that comes neither out as a page nor as it stands. */
  static List<Withheld> of(Proof proof) {
    Set<String> open = open(proof);
    Map<String, Document> texts =
        proof.documents().stream()
            .collect(Collectors.toMap(Document::path, Function.identity(), (one, same) -> one));
    Outlook outlook =
        Outlook.after(proof.edition().at(), proof.documents(), proof.edition().site());
    List<Withheld> withheld = new ArrayList<>();
    for (Source source : proof.sources().content()) {
      if (!open.contains(source.path())) {
        Optional<Document> text = Optional.ofNullable(texts.get(source.path()));
        Optional<Instant> until = text.flatMap(outlook::standing).flatMap(Coming::at);
        withheld.add(new Withheld(source, text, until));
      }
    }
    return withheld;
  }

  private static Set<String> open(Proof proof) {
    Set<String> open = new HashSet<>();
    proof.edition().documents().forEach(document -> open.add(document.path()));
    // Of one that was withdrawn and is gone the public knows the address.
    proof.edition().removed().forEach(removed -> open.add(removed.document().path()));
    for (Output output : proof.outputs().values()) {
      if (output instanceof Output.Copied copied) {
        open.add(copied.source().path());
      }
    }
    return open;
  }
}
