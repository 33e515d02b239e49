package press.galley.jbake;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import press.galley.bench.Corpus;
import press.galley.bench.Dialect;
import press.galley.bench.Release;
import press.galley.site.Problems;

/** A release of the race as a stock JBake site reads it: its head, its Markdown. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class StockTextBenchmark {

  private static final List<String> JBAKE_EXTENSIONS =
      List.of("HARDWRAPS", "AUTOLINKS", "FENCED_CODE_BLOCKS", "DEFINITIONS");

  private final Release release = new Corpus(100).middle();
  private final String file = release.text(Dialect.JBAKE);
  private final String body = release.body();
  private final StockMarkdown markdown = new StockMarkdown(JBAKE_EXTENSIONS, new Problems());

  /** Markdown with JBake's options. */
  @Benchmark
  public String stockMarkdown() {
    return markdown.html(body);
  }

  /** The head of key=value lines. */
  @Benchmark
  public Optional<StockHeader> stockHead() {
    return StockHeader.read("content/release.md", file.lines().toList(), "~~~~~~");
  }
}
