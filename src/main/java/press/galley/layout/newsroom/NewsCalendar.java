package press.galley.layout.newsroom;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.galley.parse.Document;
import press.galley.site.Moment;

/**
 * Documents by the year and the month of their date in a zone, the latest first. What has no date
 * is left out.
 *
 * @param zone the site's
 */
record NewsCalendar(ZoneId zone) {

  /** By year. */
  SortedMap<Integer, List<Document>> years(List<Document> documents) {
    return grouped(documents, ZonedDateTime::getYear);
  }

  /** Those of one year by month, 1 to 12. */
  SortedMap<Integer, List<Document>> months(List<Document> ofOneYear) {
    return grouped(ofOneYear, ZonedDateTime::getMonthValue);
  }

  private SortedMap<Integer, List<Document>> grouped(
      List<Document> documents, Function<ZonedDateTime, Integer> part) {
    return documents.stream()
        .filter(document -> document.moment("date").isPresent())
        .collect(
            Collectors.groupingBy(
                document -> part.apply(date(document)),
                () -> new TreeMap<Integer, List<Document>>(Comparator.reverseOrder()),
                Collectors.toList()));
  }

  private ZonedDateTime date(Document document) {
    return document.moment("date").map(Moment::instant).orElseThrow().atZone(zone);
  }
}
