package press.galley.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.galley.ScheduleReport;
import press.galley.ScheduleReport.Change;
import press.galley.ScheduleReport.Held;
import press.galley.ScheduleReport.Turn;
import press.galley.parse.Document;
import press.galley.site.Json;

/** Writes a schedule for programs: JSON, instants as RFC 3339 has them. */
final class ScheduleJson {

  private ScheduleJson() {}

  static String of(ScheduleReport report) {
    ZoneId zone = report.site().settings().zone();
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("at", report.at().toString());
    root.put("zone", zone.getId());
    root.put("turns", report.turns().stream().map(turn -> turn(turn, zone)).toList());
    root.put("held", report.held().stream().map(ScheduleJson::held).toList());
    return Json.text(root);
  }

  private static Map<String, Object> turn(Turn turn, ZoneId zone) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("at", turn.at().toString());
    map.put("local", local(turn.at(), zone));
    List<Map<String, Object>> changes = turn.changes().stream().map(ScheduleJson::change).toList();
    map.put("changes", changes);
    return map;
  }

  private static String local(Instant at, ZoneId zone) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone));
  }

  private static Map<String, Object> change(Change change) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("change", change.kind().name().toLowerCase(Locale.ROOT));
    map.putAll(document(change.document()));
    map.put("address", change.address());
    return map;
  }

  private static Map<String, Object> held(Held held) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("reason", held.reason().name().toLowerCase(Locale.ROOT));
    map.putAll(document(held.document()));
    return map;
  }

  private static Map<String, Object> document(Document document) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("title", document.title());
    map.put("type", document.type().name());
    map.put("language", document.language());
    map.put("path", document.path());
    return map;
  }
}
