package press.galley.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A private file of encoded values: a line that says what it is, the seal of the rest, and the
 * rest. It is there whole or as it was before. Only its owner may read it.
 */
final class SealedFile {

  private static final int SEAL = 8;

  private final Path file;
  private final byte[] head;

  /**
   * A file that need not exist.
   *
   * @param form its first line, with its number: {@code galley-cache 5}
   */
  SealedFile(Path file, String form) {
    this.file = file;
    this.head = (form + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Puts values in the place of those that were there. They need not all be held: the seal goes to
   * its place when they are written.
   *
   * @param body writes the values
   */
  void write(Consumer<Encoder> body) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    create(draft);
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      OutputStream out = Channels.newOutputStream(channel);
      out.write(head);
      out.write(new byte[SEAL]);
      Seal seal = new Seal();
      Encoder to = Encoder.to((bytes, size) -> write(bytes, size, seal, out));
      body.accept(to);
      to.giveOut();
      channel.position(head.length);
      out.write(new Encoder().fixed(seal.value()).bytes());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void write(byte[] bytes, int size, Seal seal, OutputStream out) {
    seal.add(bytes, 0, size);
    try {
      for (int from = 0; from < size; from += Encoder.PIECE) {
        out.write(bytes, from, Math.min(Encoder.PIECE, size - from));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void create(Path draft) throws IOException {
    if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          draft,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(draft);
    }
  }

  /**
   * A decoder of the values; nothing where there is no file.
   *
   * @throws DamagedException where the file does not hold what this class writes
   */
  Optional<Decoder> read() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    byte[] bytes = bytes();
    int begin = head.length + SEAL;
    if (bytes.length < begin || !Arrays.equals(head, Arrays.copyOf(bytes, head.length))) {
      throw new DamagedException("another form");
    }
    long seal = new Decoder(bytes, head.length, begin).fixed();
    if (seal != Seal.of(bytes, begin, bytes.length)) {
      throw new DamagedException("other bytes than were written");
    }
    return Optional.of(new Decoder(bytes, begin, bytes.length));
  }

  /** Piece by piece: Java fetches as much memory beside the heap as it is asked to read at once. */
  private byte[] bytes() throws IOException {
    long length = Files.size(file);
    if (length > Integer.MAX_VALUE - 8) {
      throw new DamagedException("too many bytes");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = new byte[(int) length];
      int size = 0;
      int more;
      do {
        more = in.read(bytes, size, Math.min(Encoder.PIECE, bytes.length - size));
        size += Math.max(more, 0);
      } while (more > 0);
      return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }
  }
}
