package press.galley.cache;

import press.galley.read.Stamp;

/**
 * A document as it was parsed.
 *
 * @param stamp what the file system said of its file
 * @param digest the digest of its file's bytes
 * @param parsed what became of it, as its parser encodes it
 */
public record DocumentRecord(Stamp stamp, String digest, Encoded parsed) {

  void write(Encoder to) {
    to.number(stamp.size()).fixed(stamp.modified()).fixed(stamp.changed()).number(stamp.inode());
    parsed.copyTo(to.text(digest));
  }

  static DocumentRecord read(Decoder from) {
    Stamp stamp = new Stamp(from.number(), from.fixed(), from.fixed(), from.number());
    return new DocumentRecord(stamp, from.text(), from.part());
  }
}
