package press.galley.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Time against the number of releases, both logarithmic, as an SVG picture.
 *
 * @param lines one a program
 */
record Plot(List<Line> lines) {

  private static final double WIDTH = 760;
  private static final double HEIGHT = 440;
  private static final double LEFT = 64;
  private static final double RIGHT = 580;
  private static final double TOP = 24;
  private static final double BOTTOM = 388;
  private static final double LABEL = 17;

  /**
   * A program's times.
   *
   * @param label written at the line's end
   * @param look how it is drawn
   * @param seconds by the number of releases, at least one
   */
  record Line(String label, Look look, SortedMap<Integer, Double> seconds) {

    Map.Entry<Integer, Double> end() {
      int last = seconds.lastKey();
      return Map.entry(last, seconds.get(last));
    }
  }

  /** How a line is drawn. */
  enum Look {
    /** In colour. */
    OURS,
    /** In colour, with gaps. */
    OURS_AFTER_AN_EDIT,
    /** Without colour. */
    OTHERS;

    String style() {
      return switch (this) {
        case OURS -> "ours";
        case OURS_AFTER_AN_EDIT -> "ours edit";
        case OTHERS -> "others";
      };
    }
  }

  /** Copies its lines. */
  Plot {
    lines = List.copyOf(lines);
  }

  /** The medians of some heats. */
  static Plot of(List<Results> heats) {
    Map<Entry, SortedMap<Integer, Double>> seconds = new LinkedHashMap<>();
    for (Results heat : heats) {
      for (Result result : heat.all()) {
        result
            .wall()
            .ifPresent(
                wall ->
                    seconds
                        .computeIfAbsent(result.entry(), entry -> new TreeMap<>())
                        .put(heat.releases(), wall));
      }
    }
    return new Plot(
        seconds.entrySet().stream()
            .map(line -> new Line(line.getKey().name(), look(line.getKey()), line.getValue()))
            .toList());
  }

  private static Look look(Entry entry) {
    if (!entry.isCalled("galley")) {
      return Look.OTHERS;
    }
    return entry.edit() == Edit.NONE ? Look.OURS : Look.OURS_AFTER_AN_EDIT;
  }

  /** The whole file. */
  String svg() {
    Scale across =
        Scale.of(
            lines.stream()
                .flatMap(line -> line.seconds().keySet().stream().map(Integer::doubleValue))
                .toList(),
            LEFT,
            RIGHT);
    Scale up =
        Scale.of(
            lines.stream().flatMap(line -> line.seconds().values().stream()).toList(), BOTTOM, TOP);
    return SvgStyle.head(WIDTH, HEIGHT, "Seconds a bake takes, against the number of releases")
        + grid(across, up)
        + lines.stream().map(line -> drawn(line, across, up)).collect(Collectors.joining())
        + labels(across, up)
        + "</svg>\n";
  }

  private static String grid(Scale across, Scale up) {
    StringBuilder grid = new StringBuilder();
    for (double mark : up.marks()) {
      double y = up.at(mark);
      grid.append(rule(LEFT, y, RIGHT, y)).append(text("end", LEFT - 8, y + 4, seconds(mark)));
    }
    for (double mark : across.marks()) {
      double x = across.at(mark);
      grid.append(rule(x, TOP, x, BOTTOM))
          .append(text("middle", x, BOTTOM + 20, Figures.count(Math.round(mark))));
    }
    return grid.append(text("middle", (LEFT + RIGHT) / 2, BOTTOM + 42, "releases")).toString();
  }

  private static String seconds(double mark) {
    return (mark < 1 ? Double.toString(mark) : Figures.count(Math.round(mark))) + " s";
  }

  private static String drawn(Line line, Scale across, Scale up) {
    List<String> points = new ArrayList<>();
    StringBuilder dots = new StringBuilder();
    line.seconds()
        .forEach(
            (releases, seconds) -> {
              String x = pixels(across.at(releases));
              String y = pixels(up.at(seconds));
              points.add(x + "," + y);
              dots.append(
                  "<circle class=\"dot %s\" cx=\"%s\" cy=\"%s\" r=\"3\"/>\n"
                      .formatted(line.look().style(), x, y));
            });
    return "<polyline class=\"line "
        + line.look().style()
        + "\" points=\""
        + String.join(" ", points)
        + "\"/>\n"
        + dots;
  }

  /** The names at the lines' ends, pushed down where they would stand on each other. */
  private String labels(Scale across, Scale up) {
    StringBuilder labels = new StringBuilder();
    double free = 0;
    for (Line line :
        lines.stream()
            .sorted(Comparator.comparingDouble(line -> up.at(line.end().getValue())))
            .toList()) {
      double y = Math.max(free, up.at(line.end().getValue()) + 4);
      free = y + LABEL;
      labels.append(
          text(line.look().style(), across.at(line.end().getKey()) + 10, y, line.label()));
    }
    return labels.toString();
  }

  private static String rule(double x1, double y1, double x2, double y2) {
    return "<path class=\"rule\" d=\"M%s %sL%s %s\"/>\n"
        .formatted(pixels(x1), pixels(y1), pixels(x2), pixels(y2));
  }

  private static String text(String style, double x, double y, String words) {
    return "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n"
        .formatted(style, pixels(x), pixels(y), SvgStyle.escaped(words));
  }

  private static String pixels(double at) {
    return String.format(Locale.ROOT, "%.1f", at).replaceAll("\\.0$", "");
  }
}
