package press.galley;

import java.util.List;
import java.util.Optional;
import press.galley.edit.Edition;
import press.galley.parse.Document;

/**
 * What is laid out, and what makes it.
 *
 * @param isSketch whether texts have been read by their heads alone
 * @param documents all of the site, public or not
 * @param edition what is shown of them
 * @param pages where
 * @param timetable when which of them may be seen
 * @param press makes the files
 * @param stopPress makes pages of what is saved, where that can be done ahead of a layout
 */
record LaidOut(
    boolean isSketch,
    List<Document> documents,
    Edition edition,
    Pages pages,
    Timetable timetable,
    Press press,
    Optional<StopPress> stopPress) {}
