package press.galley.cache;

/**
 * A document as it was parsed.
 *
 * @param stamp what the file system said of its file
 * @param digest the digest of its file's bytes
 * @param parsed what became of it, as its parser encodes it
 */
public record DocumentRecord(Stamp stamp, String digest, Encoded parsed) {

  void write(Encoder to) {
    stamp.write(to);
    parsed.copyTo(to.text(digest));
  }

  static DocumentRecord read(Decoder from) {
    return new DocumentRecord(Stamp.read(from), from.text(), from.part());
  }
}
