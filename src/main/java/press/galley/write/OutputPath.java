package press.galley.write;

/** Paths under the output folder, with {@code /}; the folder itself is the empty one. */
final class OutputPath {

  private OutputPath() {}

  /** The folder that a path stands in. */
  static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
