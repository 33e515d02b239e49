package press.galley.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;
import org.junit.jupiter.api.Test;
import press.galley.site.Rules;

class SiteStoreTest {

  private static SiteDocument post(String title, int day, String... tags) {
    DocumentModel model = new DocumentModel();
    model.setTitle(title);
    model.setType("post");
    model.setStatus("published");
    model.setSourceUri(title);
    model.setTags(tags);
    model.setDate(Date.from(Instant.EPOCH.plusSeconds(86_400L * day)));
    return SiteDocument.of(model);
  }

  private static SiteStore store() {
    return SiteStore.of(
        new Shelf(
            List.of(post("a", 1, "x"), post("b", 3, "y"), post("c", 3, "x"), post("d", 2)),
            List.of(),
            Rules.GALLEY));
  }

  private static List<String> titles(List<DocumentModel> models) {
    return models.stream().map(DocumentModel::getTitle).toList();
  }

  @Test
  void everyMethodThatCouldReachTheDatabaseIsOverridden() {
    Set<String> inherited =
        Arrays.stream(SiteStore.class.getMethods())
            .filter(method -> method.getDeclaringClass() == ContentStore.class)
            .map(Method::getName)
            .collect(Collectors.toSet());
    // It is final; SiteOven, which alone might call it, does not.
    assertEquals(Set.of("updateSchema"), inherited);
  }

  @Test
  void listsAreNewestFirstAndEqualDatesInTheOrderOfTheFiles() {
    assertEquals(List.of("b", "c", "d", "a"), titles(store().getPublishedPosts()));
    assertEquals(List.of("c", "a"), titles(store().getPublishedPostsByTag("x")));
  }

  @Test
  void pagingHoldsForTheThreadThatSetIt() throws InterruptedException {
    SiteStore store = store();
    store.setStart(1);
    store.setLimit(2);
    assertEquals(List.of("c", "d"), titles(store.getPublishedPosts(true)));
    assertEquals(4, store.getPublishedPosts(false).size());
    Thread other = new Thread(() -> assertEquals(4, store.getPublishedPosts(true).size()));
    int[] failures = {0};
    other.setUncaughtExceptionHandler((thread, failure) -> failures[0]++);
    other.start();
    other.join();
    assertEquals(0, failures[0]);
    store.resetPagination();
    assertEquals(4, store.getPublishedPosts(true).size());
  }

  @Test
  void whoMayWriteGetsCopies() {
    SiteStore store = store();
    store.lendingCopies().getPublishedPosts().forEach(post -> post.setTitle("spoilt"));
    assertEquals(List.of("b", "c", "d", "a"), titles(store.getPublishedPosts()));
  }

  @Test
  void nothingIsAddedToAnEdition() {
    assertThrows(UnsupportedOperationException.class, () -> store().addDocument(post("e", 4)));
  }
}
