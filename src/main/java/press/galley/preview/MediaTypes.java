package press.galley.preview;

import java.util.Locale;
import java.util.Map;

/** The media types (IANA) of a site’s files, by the ending of their names. */
final class MediaTypes {

  private static final String TEXT = ";charset=utf-8";

  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("html", "text/html" + TEXT),
          Map.entry("htm", "text/html" + TEXT),
          Map.entry("css", "text/css" + TEXT),
          Map.entry("js", "text/javascript" + TEXT),
          Map.entry("mjs", "text/javascript" + TEXT),
          Map.entry("json", "application/json"),
          Map.entry("map", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("xml", "application/xml"),
          Map.entry("atom", "application/atom+xml"),
          Map.entry("rss", "application/rss+xml"),
          Map.entry("txt", "text/plain" + TEXT),
          Map.entry("md", "text/plain" + TEXT),
          Map.entry("csv", "text/csv" + TEXT),
          Map.entry("ics", "text/calendar" + TEXT),
          Map.entry("vcf", "text/vcard" + TEXT),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff", "font/woff"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("otf", "font/otf"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("ogg", "audio/ogg"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("webm", "video/webm"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("zip", "application/zip"),
          Map.entry("wasm", "application/wasm"));

  private MediaTypes() {}

  /** That of a file; one that nobody knows is bytes. */
  static String of(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return KNOWN.getOrDefault(ending, "application/octet-stream");
  }

  /** Whether a file is a page. */
  static boolean isPage(String file) {
    return of(file).startsWith("text/html");
  }
}
