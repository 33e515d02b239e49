package press.galley.preview.dress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.galley.site.Json;

/** Says a page's state to the script in the page. */
final class StateJson {

  private StateJson() {}

  /** As it may stand within a script element; what there is none of is left out. */
  static String of(PageState state) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", state.version());
    json.put("sight", word(state.sight()));
    json.put("at", state.at());
    state.moment().ifPresent(moment -> json.put("moment", moment.toString()));
    state.standing().ifPresent(standing -> json.put("standing", standing(standing)));
    state.source().ifPresent(source -> json.put("source", source));
    state.edit().ifPresent(edit -> json.put("edit", edit));
    json.put("freshness", word(state.freshness()));
    json.put("problems", state.problems().stream().map(StateJson::told).toList());
    json.put("stops", state.stops().stream().map(StateJson::stop).toList());
    return Json.inScript(json);
  }

  private static Map<String, Object> standing(PageState.Standing standing) {
    return ordered(List.of("kind", "words"), List.of(standing.kind(), standing.words()));
  }

  private static Map<String, Object> stop(PageState.Stop stop) {
    return ordered(List.of("moment", "label"), List.of(stop.moment().toString(), stop.label()));
  }

  private static Map<String, Object> told(PageState.Told told) {
    return ordered(
        List.of(
            "severity",
            "code",
            "place",
            "title",
            "found",
            "hint",
            "line",
            "column",
            "edit",
            "relevance"),
        List.of(
            told.severity().word(),
            told.code(),
            told.place().toString(),
            told.title(),
            told.found(),
            told.hint(),
            told.line(),
            told.place().column(),
            told.edit(),
            word(told.relevance())));
  }

  private static Map<String, Object> ordered(List<String> names, List<?> values) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      json.put(names.get(i), values.get(i));
    }
    return json;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
