package press.galley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the launcher with a Java and a Maven that only say how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final String BUILDING =
      "galley: building Galley, which takes a minute the first time…\n";
  private static final String PREPARING = "galley: preparing a quick start, once…\n";
  private static final String JAVA =
      """
      #!/bin/sh
      for word; do
        case $word in
          -XX:DumpLoadedClassList=*) printf '@lambda-proxy a Lpicocli/B;\\nc\\n' >"${word#*=}" ;;
          -XX:SharedClassListFile=*) list=${word#*=} ;;
          -XX:SharedArchiveFile=*making*) cat "$list" >"${word#*=}" ;;
          -Xlog:disable | -XX:[+-]Use* | -XX:Tiered* | -XX:Compile* | -XX:SoftRef* | -XX:M*Size=* | -XX:Pretenure* | -XX:M*Ratio=* | -Dgalley.terminal*) ;;
          *) printf '%s\\n' "$word" ;;
        esac
      done
      exit 7
      """;
  private static final String MAVEN =
      """
      #!/bin/sh
      echo "mvn in $PWD"
      mkdir -p target/lib && echo jar >target/galley.jar
      """;

  @TempDir private Path folder;

  private Path home = Path.of("");

  @BeforeEach
  void setUp() throws IOException {
    home = Files.createDirectories(folder.resolve(odd() + "/galley's"));
    script(home.resolve("galley"), Files.readString(Path.of("galley")));
    Files.createDirectories(home.resolve("src/main"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Files.createDirectories(folder.resolve("tools"));
    for (String tool :
        List.of(
            "cat",
            "cksum",
            "find",
            "head",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "stat",
            "touch")) {
      script(folder.resolve("tools").resolve(tool), "#!/bin/sh\nexec " + tool(tool) + " \"$@\"\n");
    }
    script(folder.resolve("tools/mvn"), MAVEN);
    script(folder.resolve("jdk/bin/java"), JAVA);
    Files.writeString(
        folder.resolve("jdk/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"17.0.9\"\n");
  }

  @Test
  void firstRunBuildsAndPreparesAndPassesArgumentsAndExitCodeOn() throws Exception {
    Run run = launch(home.resolve("galley"), "new", "release", "A \"b\" $c *");
    assertEquals("mvn in " + home.toRealPath() + "\n", run.errAfter(BUILDING, PREPARING));
    assertEquals(
        List.of(
            "-Dgalley.command=" + home.resolve("galley"),
            "-XX:SharedArchiveFile=" + archive(),
            "-jar",
            home.toRealPath().resolve("target/galley.jar").toString(),
            "new",
            "release",
            "A \"b\" $c *"),
        run.words());
    assertEquals(7, run.exit());
  }

  /** Java leaves an old class out if the list has a lambda of its kind. */
  @Test
  void archiveIsTrainedWithoutTheLambdasOfOldClasses() throws Exception {
    launch(home.resolve("galley"));
    assertEquals("c\n", Files.readString(Path.of(archive())));
  }

  @Test
  void librariesOfOtherMakersStandBehindGalleysOwn() throws Exception {
    Run run =
        launch(Map.of("GALLEY_CLASSPATH", "/a b/lib/*:/c.jar"), home.resolve("galley"), "bake");
    String jar = home.toRealPath().resolve("target/galley.jar").toString();
    List<String> words = run.words();
    assertEquals(
        List.of("-cp", jar + ":/a b/lib/*:/c.jar", "press.galley.Galley", "bake"),
        words.subList(words.size() - 4, words.size()));
  }

  @Test
  void secondRunIsSilentEvenThroughALinkInAnotherFolder() throws Exception {
    launch(home.resolve("galley"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("galley"));
    Run run = launch(link, "bake");
    assertEquals("", run.err());
    assertTrue(run.words().contains(home.toRealPath().resolve("target/galley.jar").toString()));
  }

  @Test
  void sourceThatIsNewerThanTheJarIsBuilt() throws Exception {
    launch(home.resolve("galley"));
    Instant later = Files.getLastModifiedTime(home.resolve("target/galley.jar")).toInstant();
    Path source = Files.writeString(home.resolve("src/main/New.java"), "");
    Files.setLastModifiedTime(source, FileTime.from(later.plusSeconds(5)));
    assertTrue(launch(home.resolve("galley")).err().startsWith(BUILDING));
  }

  @ParameterizedTest
  @ValueSource(strings = {"templates", "assets"})
  void partOfTheStarterThatIsNewerThanTheJarIsBuilt(String part) throws Exception {
    launch(home.resolve("galley"));
    Instant later = Files.getLastModifiedTime(home.resolve("target/galley.jar")).toInstant();
    Path source = Files.createDirectories(home.resolve(part)).resolve("new");
    Files.setLastModifiedTime(Files.writeString(source, ""), FileTime.from(later.plusSeconds(5)));
    assertTrue(launch(home.resolve("galley")).err().startsWith(BUILDING));
  }

  @Test
  void olderJarDoesWhereMavenIsMissing() throws Exception {
    launch(home.resolve("galley"));
    Files.delete(folder.resolve("tools/mvn"));
    Files.setLastModifiedTime(home.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(5)));
    Run run = launch(home.resolve("galley"));
    assertEquals(
        "galley: target/galley.jar is older than its sources, and Maven is missing to build it:"
            + " using it.\n",
        run.err());
    assertEquals(7, run.exit());
  }

  @Test
  void withoutJarAndMavenTheRemedyIsNamed() throws Exception {
    Files.delete(folder.resolve("tools/mvn"));
    Run run = launch(home.resolve("galley"));
    assertEquals(
        "galley: Galley must be built first, and Maven is missing. Install Maven 3.8 or newer"
            + " (mvn).\n",
        run.err());
    assertEquals(1, run.exit());
  }

  @Test
  void failedBuildEndsTheRunAndLeavesNoLock() throws Exception {
    script(folder.resolve("tools/mvn"), "#!/bin/sh\necho no >&2\nexit 3\n");
    Run run = launch(home.resolve("galley"));
    assertEquals(
        BUILDING + "no\ngalley: the build failed; what Maven said stands above.\n", run.err());
    assertEquals(1, run.exit());
    assertFalse(Files.exists(home.resolve("target/galley.lock")));
  }

  @Test
  void lockOfADeadProcessDoesNotHold() throws Exception {
    Files.createDirectories(home.resolve("target/galley.lock"));
    Files.writeString(home.resolve("target/galley.lock/pid"), "999999999");
    assertTrue(launch(home.resolve("galley")).err().startsWith(BUILDING));
  }

  @Test
  void oldJavaIsRefused() throws Exception {
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");
    Run run = launch(home.resolve("galley"));
    assertEquals(
        "galley: "
            + folder.resolve("jdk/bin/java")
            + " is Java 11.0.2; Galley needs 17 or newer. Set JAVA_HOME to one.\n",
        run.err());
    assertEquals(1, run.exit());
  }

  @Test
  void missingJavaIsNamed() throws Exception {
    Files.delete(folder.resolve("jdk/bin/java"));
    Run run = launch(Map.of("JAVA_HOME", ""), home.resolve("galley"));
    assertEquals(
        "galley: Java is missing. Install a JDK 17 or newer, or set JAVA_HOME to one.\n",
        run.err());
    assertEquals(1, run.exit());
  }

  @Test
  void cacheThatCannotBeWrittenIsDoneWithout() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    Run run = launch(Map.of("XDG_CACHE_HOME", file.toString()), home.resolve("galley"));
    assertEquals("mvn in " + home.toRealPath() + "\n", run.errAfter(BUILDING));
    assertFalse(run.out().contains("SharedArchiveFile"), run.out());
    assertEquals(7, run.exit());
  }

  @Test
  void archiveThatCannotBeMadeIsTriedOnce() throws Exception {
    script(folder.resolve("jdk/bin/java"), "#!/bin/sh\nexit 0\n");
    assertTrue(launch(home.resolve("galley")).err().contains(PREPARING));
    assertEquals("", launch(home.resolve("galley")).err());
  }

  /** Where there is no such file, as on a Mac, Java would refuse to start with this flag. */
  @Test
  void largePagesAreAskedForWhereLinuxGivesThem() throws Exception {
    script(folder.resolve("jdk/bin/java"), "#!/bin/sh\necho \"$*\"\n");
    Path pages = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
    boolean given = Files.isReadable(pages) && !Files.readString(pages).contains("[never]");
    Run run = launch(home.resolve("galley"));
    assertEquals(given, run.out().contains("-XX:+UseTransparentHugePages"), run.out());
  }

  private Run launch(Path launcher, String... words) throws Exception {
    return launch(Map.of(), launcher, words);
  }

  private Run launch(Map<String, String> more, Path launcher, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Path err = folder.resolve("err");
    builder.redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", folder.resolve("tools").toString());
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(more);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, Files.readString(err));
  }

  private String archive() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache/galley"))) {
      List<String> names = files.map(Path::toString).toList();
      assertEquals(1, names.size(), names.toString());
      return names.get(0);
    }
  }

  /** A folder's name with blanks and, where this machine can write it, an accent. */
  private static String odd() {
    Charset names = Charset.forName(System.getProperty("sun.jnu.encoding"));
    return names.newEncoder().canEncode("é") ? "a b é" : "a b e";
  }

  private static Path tool(String name) {
    return Stream.of("/bin/", "/usr/bin/")
        .map(folder -> Path.of(folder + name))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private record Run(int exit, String out, String err) {

    List<String> words() {
      return out.lines().toList();
    }

    /** What else was said, where these lines were said in this order. */
    String errAfter(String... lines) {
      String rest = err;
      for (String line : lines) {
        int at = rest.indexOf(line);
        assertTrue(at >= 0, err);
        rest = rest.substring(0, at) + rest.substring(at + line.length());
      }
      return rest;
    }
  }
}
