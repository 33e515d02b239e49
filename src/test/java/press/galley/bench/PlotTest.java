package press.galley.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlotTest {

  @Test
  void lineGoesThroughItsFiguresOnLogarithmicScales() {
    String svg =
        new Plot(
                List.of(
                    new Plot.Line(
                        "Hugo <1>",
                        Plot.Look.OTHERS,
                        new TreeMap<>(Map.of(100, 0.1, 1_000, 1.0, 10_000, 10.0))),
                    new Plot.Line("Galley", Plot.Look.OURS, new TreeMap<>(Map.of(10_000, 9.0)))))
            .svg();
    assertTrue(svg.startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\""), svg);
    assertEquals(
        """
        <rect width="100%" height="100%" fill="var(--paper)"/>
        <path class="rule" d="M64 388L580 388"/>
        <text class="end" x="56" y="392">0.1 s</text>
        <path class="rule" d="M64 206L580 206"/>
        <text class="end" x="56" y="210">1 s</text>
        <path class="rule" d="M64 24L580 24"/>
        <text class="end" x="56" y="28">10 s</text>
        <path class="rule" d="M64 24L64 388"/>
        <text class="middle" x="64" y="408">100</text>
        <path class="rule" d="M322 24L322 388"/>
        <text class="middle" x="322" y="408">1,000</text>
        <path class="rule" d="M580 24L580 388"/>
        <text class="middle" x="580" y="408">10,000</text>
        <text class="middle" x="322" y="430">releases</text>
        <polyline class="line others" points="64,388 322,206 580,24"/>
        <circle class="dot others" cx="64" cy="388" r="3"/>
        <circle class="dot others" cx="322" cy="206" r="3"/>
        <circle class="dot others" cx="580" cy="24" r="3"/>
        <polyline class="line ours" points="580,32.3"/>
        <circle class="dot ours" cx="580" cy="32.3" r="3"/>
        <text class="others" x="590" y="28">Hugo &lt;1&gt;</text>
        <text class="ours" x="590" y="45">Galley</text>
        </svg>
        """,
        svg.substring(svg.indexOf("<rect")));
  }

  @Test
  void plotShowsTheMediansOfEachSize() {
    Results small = new Results(100, 1, List.of(Example.result("hugo", "Hugo", 1, 3, 2)));
    Plot plot = Plot.of(List.of(small, Example.results()));
    assertEquals(
        List.of(
            new Plot.Line("Hugo", Plot.Look.OTHERS, new TreeMap<>(Map.of(100, 2.0))),
            new Plot.Line("Hugo 1", Plot.Look.OTHERS, new TreeMap<>(Map.of(1_000, 2.0))),
            new Plot.Line("Galley, every page", Plot.Look.OURS, new TreeMap<>(Map.of(1_000, 1.2)))),
        plot.lines());
  }
}
