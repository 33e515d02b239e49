package press.galley;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.text.DateFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ForkJoinPool;

/** Holds the rules that keep the code in its packages and the clock and the console out of it. */
@AnalyzeClasses(packages = "press.galley", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Arrows point downwards: a package may use those after it. */
  private static final List<String> DOWNWARDS =
      List.of(
          "press.galley.cli..",
          "press.galley.handbook..",
          "press.galley.prove..",
          "press.galley.preview..",
          "press.galley",
          "press.galley.jbake..",
          "press.galley.check..",
          "press.galley.write..",
          "press.galley.derive..",
          "press.galley.render..",
          "press.galley.layout..",
          "press.galley.edit..",
          "press.galley.parse..",
          "press.galley.cache..",
          "press.galley.read..",
          "press.galley.site..");

  /** In Java 17 a stream in parallel within another one can wait for itself, for ever. */
  @ArchTest
  static final ArchRule WORKERS_ALONE_SHARE_OUT_WORK =
      noClasses()
          .should()
          .callMethodWhere(
              JavaCall.Predicates.target(
                  HasName.Predicates.nameMatching("parallel|parallelStream")))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(ForkJoinPool.class)
          .because("work is shared out by Workers, which never wait for work that nobody does");

  @ArchTest
  void arrowsPointDownwards(JavaClasses all) {
    for (int i = 0; i < DOWNWARDS.size(); i++) {
      String[] above = DOWNWARDS.subList(0, i).toArray(String[]::new);
      if (above.length > 0) {
        noClasses()
            .that(resideInAnyPackage(DOWNWARDS.get(i)))
            .and(areNotTheFront())
            .should()
            .dependOnClassesThat(resideInAnyPackage(above))
            .check(all);
      }
    }
  }

  /** The class that Java starts only hands over to the command line. */
  private static DescribedPredicate<JavaClass> areNotTheFront() {
    return DescribedPredicate.describe(
        "are not the front", type -> !type.getFullName().startsWith("press.galley.Galley"));
  }

  @ArchTest
  static final ArchRule EVERY_PACKAGE_IS_ON_THE_LIST =
      classes().should().resideInAnyPackage(DOWNWARDS.toArray(String[]::new));

  @ArchTest
  static final ArchRule ONLY_THE_FRAME_KNOWS_JBAKE =
      noClasses()
          .that()
          .resideOutsideOfPackage("press.galley.jbake..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jbake..");

  @ArchTest
  static final ArchRule NOBODY_KNOWS_THE_DATABASE =
      noClasses().should().dependOnClassesThat().resideInAPackage("com.orientechnologies..");

  @ArchTest
  static final ArchRule NO_STATIC_CHANGES =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should()
          .beFinal();

  /** But for JBake's engines, which ask for nothing else. */
  @ArchTest
  static final ArchRule NOBODY_SETS_THE_MACHINES_LOCALE_OR_ZONE =
      noClasses()
          .that(areNoneOf("press.galley.jbake.JavaDefaults"))
          .should()
          .callMethod(Locale.class, "setDefault", Locale.class)
          .orShould()
          .callMethod(Locale.class, "setDefault", Locale.Category.class, Locale.class)
          .orShould()
          .callMethod(TimeZone.class, "setDefault", TimeZone.class);

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
      noClasses()
          .that(areNotTheFront())
          .and()
          .resideOutsideOfPackage("press.galley.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_READS_THE_CLOCK =
      noClasses()
          .that(areNotTheFront())
          .and()
          .resideOutsideOfPackage("press.galley.cli..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(Date.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);

  @ArchTest
  static final ArchRule TEXT_IS_FORMATTED_IN_A_LOCALE_THAT_IS_NAMED =
      noClasses()
          .should()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase");

  /** JBake's own sites take their dates from Java, as JBake does. */
  @ArchTest
  static final ArchRule ONLY_THE_ALMANAC_SPEAKS_LANGUAGES =
      noClasses()
          .that()
          .resideOutsideOfPackages("press.galley.jbake..", "press.galley.cli..")
          .should()
          .callMethodWhere(javaAnswersFromItsLocaleData())
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(TextStyle.class, FormatStyle.class, DateFormat.class);

  /** Its names and patterns differ between Javas. */
  private static DescribedPredicate<JavaMethodCall> javaAnswersFromItsLocaleData() {
    Map<String, String> methods =
        Map.of(
            Locale.class.getName(), "getDisplay.*",
            Currency.class.getName(), "getDisplayName|getSymbol",
            ZoneId.class.getName(), "getDisplayName",
            NumberFormat.class.getName(), "get.*Instance",
            DateTimeFormatter.class.getName(), "ofPattern|ofLocalized.*|withLocale|localizedBy",
            DateTimeFormatterBuilder.class.getName(), "appendLocalized.*");
    return DescribedPredicate.describe(
        "Java answers from its locale data",
        call ->
            call.getName().matches(methods.getOrDefault(call.getTargetOwner().getFullName(), "")));
  }

  /**
   * What a bake knows of a site it has from the list of its sources: what is left out of that list
   * is not there. Of the others, one looks for the size of a source, one hands outputs on, two give
   * templates to FreeMarker from their folder, one names templates in a hint, one reads the
   * settings, one Galley's own libraries, two look through a preview's folders, at names alone.
   */
  @ArchTest
  static final ArchRule ONLY_THE_READER_OPENS_FILES_OF_THE_SITE =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "press.galley.read..",
              "press.galley.write..",
              "press.galley.cache..",
              "press.galley.check..",
              "press.galley.prove..",
              "press.galley.handbook..",
              "press.galley.cli..")
          .and(
              areNoneOf(
                  "press.galley.Program",
                  "press.galley.layout.ImageSize",
                  "press.galley.layout.Output",
                  "press.galley.preview.watch.Places",
                  "press.galley.preview.watch.Rounds",
                  "press.galley.render.ParsedTemplates",
                  "press.galley.render.TemplateProblems",
                  "press.galley.jbake.SiteFreeMarker",
                  "press.galley.jbake.SiteSettings"))
          .should()
          .callMethodWhere(aFileIsOpened())
          .orShould()
          .callConstructorWhere(
              DescribedPredicate.describe(
                  "a file is opened",
                  call ->
                      call.getTargetOwner()
                          .getSimpleName()
                          .matches(
                              "FileInputStream|FileReader|RandomAccessFile|FileTemplateLoader")));

  private static DescribedPredicate<JavaClass> areNoneOf(String... names) {
    return DescribedPredicate.describe(
        "are none of " + List.of(names),
        type ->
            List.of(names).stream().noneMatch(name -> type.getName().matches(name + "(\\$.*)?")));
  }

  private static DescribedPredicate<JavaMethodCall> aFileIsOpened() {
    return DescribedPredicate.describe(
        "a file is opened",
        call ->
            call.getTargetOwner().getName().matches("java.nio.(file.Files|channels.FileChannel)")
                && call.getName().matches("read.*|new.*|lines|walk.*|list|find|copy|open"));
  }
}
