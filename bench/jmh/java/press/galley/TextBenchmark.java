package press.galley;

import java.nio.charset.StandardCharsets;
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
import press.galley.parse.Body;
import press.galley.parse.FrontMatter;
import press.galley.parse.FrontMatterParser;
import press.galley.parse.markdown.Markdown;
import press.galley.site.Digest;
import press.galley.site.Place;
import press.galley.site.Problems;

/** A release of the race as a newsroom reads it: its bytes' digest, its head, its Markdown. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class TextBenchmark {

  private static final String PATH = "content/releases/release.md";

  private final Release release = new Corpus(100).middle();
  private final byte[] file = release.text(Dialect.HUGO).getBytes(StandardCharsets.UTF_8);
  private final byte[] tenKilobytes =
      release.body().repeat(10).substring(0, 10_000).getBytes(StandardCharsets.UTF_8);
  private final Markdown markdown = Markdown.newsroom();
  private final FrontMatterParser heads = new FrontMatterParser();
  private final Problems problems = new Problems();

  /** Markdown as newsrooms have it. */
  @Benchmark
  public Body newsroomMarkdown() {
    return markdown.parse(release.body(), Place.of(PATH, 8), problems);
  }

  /** The head in YAML. */
  @Benchmark
  public Optional<FrontMatter> newsroomHead() {
    return heads.parse(PATH, file, problems);
  }

  /** SHA-256 of 10 kB. */
  @Benchmark
  public Digest digest() {
    return Digest.of(tenKilobytes);
  }
}
