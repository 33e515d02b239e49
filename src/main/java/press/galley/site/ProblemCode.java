package press.galley.site;

import java.util.Locale;

/**
 * Every kind of problem that Galley reports. Each has a section of that name in the handbook's page
 * on problems.
 */
public enum ProblemCode {
  // Documents
  FRONT_MATTER_MISSING(Severity.ERROR),
  FRONT_MATTER_UNCLOSED(Severity.ERROR),
  FRONT_MATTER_SYNTAX(Severity.ERROR),
  FIELD_IN_TEXT(Severity.ERROR),
  DUPLICATE_KEY(Severity.ERROR),
  UNKNOWN_TYPE(Severity.ERROR),
  UNKNOWN_FIELD(Severity.ERROR),
  MISSING_FIELD(Severity.ERROR),
  WRONG_VALUE(Severity.ERROR),
  WRONG_DATE(Severity.ERROR),
  WRONG_ZONE(Severity.ERROR),
  IMPOSSIBLE_TIME(Severity.ERROR),
  AMBIGUOUS_TIME(Severity.ERROR),
  INVALID_UTF8(Severity.ERROR),
  HTML_REMOVED(Severity.WARNING),
  DOCUMENT_SKIPPED(Severity.WARNING),
  WITHDRAWN_SAME_DAY(Severity.WARNING),
  DATE_MISSING(Severity.WARNING),
  JBAKE_TAKES_IT(Severity.WARNING),
  // Between documents
  UNKNOWN_ID(Severity.ERROR),
  DUPLICATE_ID(Severity.ERROR),
  DUPLICATE_ADDRESS(Severity.ERROR),
  BROKEN_LINK(Severity.ERROR),
  LINK_LEAVES_SITE(Severity.ERROR),
  MISSING_IMAGE(Severity.ERROR),
  MISSING_FRONT(Severity.ERROR),
  FAILS_LATER(Severity.WARNING),
  SILENT_EDIT(Severity.WARNING),
  // The site
  WRONG_SETTING(Severity.ERROR),
  UNKNOWN_SETTING(Severity.WARNING),
  WRONG_SCHEMA(Severity.ERROR),
  WRONG_DATA(Severity.ERROR),
  MISSING_TEMPLATE(Severity.ERROR),
  TEMPLATE_ERROR(Severity.ERROR),
  ENGINE_FAILED(Severity.ERROR),
  MISSING_FOLDER(Severity.ERROR),
  WRONG_FREEZE(Severity.ERROR),
  UNKNOWN_FROZEN_PATH(Severity.WARNING),
  // Files
  UNREADABLE_FILE(Severity.ERROR),
  FILE_CHANGED(Severity.ERROR),
  OUTPUT_OVERLAPS_SOURCES(Severity.ERROR),
  NO_PERMISSION(Severity.ERROR),
  DISK_FULL(Severity.ERROR),
  WRITE_FAILED(Severity.ERROR),
  HALF_WRITTEN(Severity.ERROR),
  OUTPUT_BUSY(Severity.ERROR),
  FOREIGN_FILE(Severity.WARNING),
  FILE_HELD_BACK(Severity.WARNING),
  JBAKE_LEAKS(Severity.WARNING),
  CACHE_DROPPED(Severity.WARNING),
  LEDGER_DROPPED(Severity.WARNING);

  private final Severity severity;

  ProblemCode(Severity severity) {
    this.severity = severity;
  }

  /** How grave a problem of this kind is. */
  public Severity severity() {
    return severity;
  }

  /** The code as it is printed and linked: {@code unknown-field}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
