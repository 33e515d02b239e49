package press.galley.bench;

import java.util.List;

/** What the texts of the race are made of. */
final class Words {

  static final List<String> PLAIN =
      list(
          """
          care patient clinician empathy network member training study symposium
          compassion hospital university research consultation outcome evidence practice
          educator listening trust recovery community award partner centre programme nurse
          doctor student workshop masterclass debate speaker country region language policy
          guideline curriculum burnout wellbeing dignity respect humour silence question
          answer story experience pain comfort kindness skill review trial cohort measure
          finding report journal conference session keynote panel grant funding charity
          the a of and to in with for from by on at as into across between during after
          is are was were has have will can may should brings offers supports explores
          new international shared human clear simple practical early late strong gentle
          """);

  static final List<String> TAGS =
      list(
          """
          research education awards events policy partnerships wellbeing primary-care
          nursing hospitals students technology communication ethics leadership patients
          volunteering publications funding global
          """);

  static final List<String> COUNTRIES =
      list(
          """
          Australia Belgium Brazil Canada Estonia France Germany Hungary India Ireland
          Japan Mexico Nigeria Singapore Slovenia Switzerland Scotland
          """);

  private Words() {}

  private static List<String> list(String words) {
    return List.of(words.strip().split("\\s+"));
  }
}
