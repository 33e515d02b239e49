package press.galley;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.galley.edit.Agenda;
import press.galley.edit.Edition;
import press.galley.jbake.SiteSettings;
import press.galley.parse.Document;
import press.galley.site.Problems;
import press.galley.site.Rules;
import press.galley.site.SetUpException;
import press.galley.site.Site;
import press.galley.site.Workers;

/**
 * Looks what will change in a site, and when: sources are read and parsed as for a bake, and
 * nothing is made of them.
 */
public final class Schedule {

  private Schedule() {}

  /**
   * What will change in the site in a folder after T.
   *
   * @throws SetUpException where the set-up is broken
   */
  public static ScheduleReport of(Path folder, Instant t) {
    Problems problems = new Problems();
    Site site = SiteSettings.read(folder, Optional.empty(), Rules.GALLEY, problems);
    try (Workers workers = Workers.forAllCores();
        House house = Shift.looking(site, workers, problems).house()) {
      List<Document> documents = house.parse();
      Edition all = Edition.ofAll(t, documents, site);
      return ScheduleReport.of(
          site,
          t,
          Agenda.after(t, documents, site),
          document -> house.address(document, all),
          problems.sorted());
    }
  }
}
