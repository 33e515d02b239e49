package press.galley.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import press.galley.prove.Certificate;
import press.galley.prove.Finding;
import press.galley.prove.Withheld;

/**
 * Prints what a proof has shown. Of what is withheld only the number is told; a leak is named
 * whole, since nobody could mend it otherwise.
 */
final class CertificatePrinter {

  private final Screen screen;
  private final ZoneId zone;

  CertificatePrinter(Screen screen, ZoneId zone) {
    this.screen = screen;
    this.zone = zone;
  }

  void print(Certificate certificate) {
    certificate.findings().forEach(this::print);
    switch (certificate.verdict()) {
      case FAILED ->
          screen.wrapped("", "Nothing was proven: the website has mistakes. Mend them first.");
      case LEAK -> {
        facts(certificate);
        screen.wrapped("", "Not proven: see above what is out before its time, and where.");
      }
      case PROVEN -> {
        facts(certificate);
        screen.wrapped("", "Proven: nothing in this website is out before its time.");
        standing(certificate);
      }
    }
  }

  private void print(Finding finding) {
    String place =
        finding.line() == 0
            ? finding.file()
            : finding.file() + ":" + finding.line() + ":" + finding.column();
    screen.painted(
        screen.paint(Colour.ERROR, "leak") + "  " + screen.printable(place).replace('\n', '?'));
    screen.wrapped("  ", finding.what());
    if (!finding.of().isEmpty()) {
      screen.wrapped("  of     ", finding.of());
    }
    screen.wrapped("  way    ", finding.way());
    screen.line();
  }

  private void facts(Certificate certificate) {
    fact("site", certificate.site());
    certificate.commit().ifPresent(commit -> fact("commit", commit));
    fact("at", certificate.at().toString());
    int texts = Math.toIntExact(certificate.withheldTexts());
    int files = certificate.withheld().size() - texts;
    fact("public", Counted.of(certificate.open(), "text"));
    fact("withheld", Counted.of(texts, "text") + ", " + Counted.of(files, "file"));
    if (screen.isTerminal()) {
      certificate.withheld().forEach(this::withheld);
    }
    fact("files", String.valueOf(certificate.files()));
    fact("digest", "sha256:" + certificate.digest().hex());
  }

  private void withheld(Withheld one) {
    String until = one.until().map(at -> ", until " + Minute.of(at, zone)).orElse("");
    screen.wrapped("             ", one.source().path() + until);
  }

  private void fact(String name, String value) {
    screen.line("  " + name + " ".repeat(11 - name.length()) + value);
  }

  private void standing(Certificate certificate) {
    Path folder = certificate.standing().folder();
    String name = String.valueOf(folder.getFileName());
    switch (certificate.standing().kind()) {
      case NONE -> {}
      case SAME -> screen.wrapped("", "The folder “" + name + "” holds this very website.");
      case OTHER ->
          screen.wrapped(
              "", "The folder “" + name + "” holds another website: bake again for this one.");
    }
  }
}
