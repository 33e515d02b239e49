package press.galley.newsroom;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import press.galley.newsroom.Chromium.Scheme;

@Tag("browser")
@ExtendWith({BrowserIsFound.class, Shared.class})
class BrowserTest {

  private static final String OVERHANG =
      "const page = document.documentElement; return page.scrollWidth - page.clientWidth";

  private static final List<Integer> WIDTHS = List.of(1280, 360);

  @AfterEach
  void letScriptsRun(Browser browser) {
    browser.scripts(true);
  }

  @TestFactory
  Stream<DynamicTest> everyKindOfPageIsAccessible(BakedNewsroom newsroom, Browser browser) {
    return newsroom.fullestOfEachKind().entrySet().stream()
        .map(
            kind ->
                DynamicTest.dynamicTest(
                    kind.getKey(), () -> assertEquals("", findings(browser, kind.getValue()))));
  }

  private static String findings(Browser browser, String page) {
    List<String> findings = new ArrayList<>();
    for (Scheme scheme : Scheme.values()) {
      for (int width : WIDTHS) {
        browser.screen(width, scheme);
        browser.read(page);
        for (Rule rule : new AxeBuilder().analyze(browser.driver()).getViolations()) {
          rule.getNodes().forEach(node -> findings.add(finding(page, scheme, width, rule, node)));
        }
      }
    }
    return String.join("\n", findings);
  }

  private static String finding(
      String page, Scheme scheme, int width, Rule rule, CheckedNode node) {
    return String.join(
        " | ",
        page,
        scheme.toString(),
        Integer.toString(width),
        rule.getId(),
        node.getTarget().toString(),
        node.getFailureSummary().replaceAll("\\s+", " "));
  }

  @TestFactory
  Stream<DynamicTest> everyKindOfPageFitsASmallScreen(BakedNewsroom newsroom, Browser browser) {
    return newsroom.fullestOfEachKind().entrySet().stream()
        .map(kind -> DynamicTest.dynamicTest(kind.getKey(), () -> fits(browser, kind.getValue())));
  }

  private static void fits(Browser browser, String page) {
    browser.screen(360, Scheme.LIGHT);
    browser.read(page);
    assertEquals(0L, browser.driver().executeScript(OVERHANG), page);
  }

  @TestFactory
  Stream<DynamicTest> everyKindOfPageReadsWithoutScripts(BakedNewsroom newsroom, Browser browser) {
    return newsroom.fullestOfEachKind().entrySet().stream()
        .map(kind -> DynamicTest.dynamicTest(kind.getKey(), () -> reads(browser, kind.getValue())));
  }

  private static void reads(Browser browser, String page) {
    browser.screen(1280, Scheme.LIGHT);
    browser.scripts(true);
    browser.read(page);
    String whole = browser.driver().findElement(By.tagName("body")).getText();
    browser.scripts(false);
    browser.read(page);
    assertEquals(whole, browser.driver().findElement(By.tagName("body")).getText());
    assertAll(
        Stream.of("header", "main", "main h1", "footer")
            .map(part -> () -> assertTrue(shown(browser, part), page + ": " + part)));
  }

  private static boolean shown(Browser browser, String selector) {
    List<WebElement> found = browser.driver().findElements(By.cssSelector(selector));
    return found.stream().anyMatch(part -> part.isDisplayed() && !part.getText().isBlank());
  }

  @Test
  void pagesAskNobodyElseForAnythingAndGetAllThatTheyAskFor(
      BakedNewsroom newsroom, Browser browser) {
    browser.requests();
    browser.server().missed().clear();
    newsroom.pages().forEach(browser::read);
    List<String> requests = browser.requests();
    String origin = browser.server().origin() + "/";
    assertEquals(
        List.of(),
        requests.stream()
            .filter(address -> !address.startsWith(origin) && !address.startsWith("data:"))
            .toList());
    assertEquals(List.of(), browser.server().missed());
    assertTrue(requests.size() > newsroom.pages().size(), requests::toString);
  }
}
