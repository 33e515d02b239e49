package press.galley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.galley.prove.Certificate;

/**
 * The files that a proof is written to; what is told of a website is no part of it.
 *
 * @param certificate the one to show
 * @param withheld the one to keep: it tells what is not public
 */
record ProofFiles(Optional<Named> certificate, Optional<Named> withheld) {

  /** What the JSON of a certificate and that of a list begin with. */
  private static final List<String> BEGINS = List.of("{\"certificate\":", "{\"withheld\":");

  private static final int LONGEST = 32;

  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rw-------");

  /**
   * A file as the command names it.
   *
   * @param name as it was typed
   * @param file where it leads
   */
  record Named(Path name, RealPath file) {

    static Named in(Path folder, Path name) {
      return new Named(name, RealPath.of(folder.resolve(name)));
    }
  }

  /** Refuses, before anything is proven, files that may not be written. */
  ProofFiles orRefuse(Grounds grounds) {
    certificate.ifPresent(named -> check(named, grounds));
    withheld.ifPresent(named -> check(named, grounds));
    if (certificate.isPresent() && certificate.map(Named::file).equals(withheld.map(Named::file))) {
      throw Refusal.usage(
          "“--certificate” and “--withheld” name the same file.",
          "Name two: the certificate is for others, what is withheld is for you alone.");
    }
    return this;
  }

  private static void check(Named named, Grounds grounds) {
    if (named.file().isIn(RealPath.of(grounds.website()))) {
      throw Refusal.usage(
          named.name() + " lies in the website’s folder, and would be published with it.",
          "Name a file elsewhere.");
    }
    for (Path folder : grounds.read()) {
      if (named.file().isIn(RealPath.of(folder))) {
        throw Refusal.usage(
            named.name()
                + " lies in the folder “"
                + folder.getFileName()
                + "”, which the website is made from.",
            "Name a file elsewhere.");
      }
    }
    if (Files.isDirectory(named.file().path())) {
      throw Refusal.usage(named.name() + " is a folder.", "Name a file.");
    }
    if (isAnothers(named.file().path())) {
      throw Refusal.usage(
          named.name() + " is there already, and holds something else.", "Name another file.");
    }
    if (grounds.own().stream().map(RealPath::of).anyMatch(named.file()::mayBe)) {
      throw Refusal.usage(
          named.name() + " has the name of a file of the newsroom’s own.", "Name another file.");
    }
  }

  /** Whether a file holds what no proof has written there, such as the newsroom's settings. */
  private static boolean isAnothers(Path file) {
    if (!Files.exists(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String begin = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
      return !begin.isEmpty() && BEGINS.stream().noneMatch(begin::startsWith);
    } catch (IOException e) {
      return true;
    }
  }

  void write(Certificate proof) {
    certificate.ifPresent(named -> write(named, proof.json()));
    withheld.ifPresent(
        named -> {
          keep(named);
          write(named, proof.privateJson());
        });
  }

  /** Makes the file for its owner alone, where the file system has such rights. */
  private static void keep(Named named) {
    Path file = named.file().path();
    if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    FileAttribute<Set<PosixFilePermission>> owner = PosixFilePermissions.asFileAttribute(OWNER);
    try {
      Files.createDirectories(folder(file));
      if (Files.isRegularFile(file)) {
        Files.setPosixFilePermissions(file, OWNER);
      } else if (Files.notExists(file)) {
        Files.createFile(file, owner);
      }
    } catch (IOException e) {
      throw unwritten(named, e);
    }
  }

  private static void write(Named named, String text) {
    Path file = named.file().path();
    try {
      Files.createDirectories(folder(file));
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unwritten(named, e);
    }
  }

  private static Path folder(Path file) {
    return file.resolveSibling("");
  }

  private static Refusal unwritten(Named named, IOException e) {
    return Refusal.problem(
        named.name() + " can’t be written: " + e.getClass().getSimpleName() + ".",
        "Name a file in a folder that you may change.");
  }
}
