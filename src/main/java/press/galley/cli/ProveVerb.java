package press.galley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import press.galley.BakeOrder;
import press.galley.BakeOrder.CacheUse;
import press.galley.prove.Certificate;
import press.galley.prove.Certificate.Verdict;
import press.galley.prove.Proving;
import press.galley.site.Problem;
import press.galley.site.Rules;
import press.galley.site.SetUpException;
import press.galley.site.Severity;

/** {@code galley prove}: proves that nothing in the website is out before its time. */
@Command(
    name = "prove",
    customSynopsis = "galley prove [OPTIONS]",
    description = {
      "Prove that nothing in the website is out before its time.",
      "The website is made twice, with and without what is not public, and both must be the same."
          + " Nothing is written into the website’s folder."
    })
final class ProveVerb implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private final SiteOptions options = new SiteOptions();

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description = "Write the certificate to this file, as JSON.")
  private Optional<Path> certificate = Optional.empty();

  @Option(
      names = "--withheld",
      paramLabel = "FILE",
      description = {
        "Write what is not public, and until when, to this file, as JSON.",
        "Keep that file to yourself."
      })
  private Optional<Path> withheld = Optional.empty();

  ProveVerb(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Newsroom newsroom = options.newsroom(surroundings);
    ProofFiles files = files().orRefuse(newsroom.grounds());
    Certificate proof = proof(newsroom);
    new ProblemPrinter(surroundings.out()).print(errors(proof));
    new CertificatePrinter(surroundings.out(), newsroom.zone()).print(proof);
    files.write(proof);
    return proof.verdict() == Verdict.PROVEN ? 0 : 1;
  }

  private ProofFiles files() {
    return new ProofFiles(
        certificate.map(name -> ProofFiles.Named.in(surroundings.folder(), name)),
        withheld.map(name -> ProofFiles.Named.in(surroundings.folder(), name)));
  }

  private Certificate proof(Newsroom newsroom) {
    ProgressLine progress = new ProgressLine(surroundings.err(), surroundings.ticks());
    try {
      return Proving.of(order(newsroom), progress);
    } catch (SetUpException e) {
      throw Refusal.problem(e.problem().title() + " " + e.problem().found(), e.problem().hint());
    } finally {
      progress.wipe();
    }
  }

  private BakeOrder order(Newsroom newsroom) {
    return new BakeOrder(
        newsroom.folder(),
        Optional.empty(),
        options.at(newsroom, surroundings),
        CacheUse.IGNORE,
        Rules.GALLEY);
  }

  private static List<Problem> errors(Certificate proof) {
    return proof.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .toList();
  }
}
