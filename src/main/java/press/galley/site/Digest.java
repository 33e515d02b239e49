package press.galley.site;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of some bytes, as 64 hexadecimal digits. */
public record Digest(String hex) {

  private static final int PIECE = 1 << 16;

  /** The digest of these bytes. */
  public static Digest of(byte[] bytes) {
    MessageDigest sum = sha256();
    sum.update(bytes);
    return of(sum);
  }

  /** The digest of the bytes that are left in a stream, read piece by piece. */
  public static Digest of(InputStream in) throws IOException {
    MessageDigest sum = sha256();
    byte[] piece = new byte[PIECE];
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      sum.update(piece, 0, read);
    }
    return of(sum);
  }

  static Digest of(MessageDigest sum) {
    return new Digest(HexFormat.of().formatHex(sum.digest()));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Its first ten digits, for a file's name. */
  public String shortForm() {
    return hex.substring(0, 10);
  }
}
