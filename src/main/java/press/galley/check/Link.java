package press.galley.check;

/**
 * An address as it stands in a file.
 *
 * @param address as a browser reads it, entities resolved
 * @param line of the address, from 1
 * @param column of the address, from 1
 */
record Link(String address, int line, int column) {

  /** The same link in a file of which this text began at a place. */
  Link from(int firstLine, int firstColumn) {
    return new Link(address, firstLine + line - 1, line == 1 ? firstColumn + column - 1 : column);
  }
}
