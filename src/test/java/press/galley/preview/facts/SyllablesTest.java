package press.galley.preview.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, 1, the make makes called don't choir 2025",
    "ENGLISH, 2, able tables needed opened social nation million isn't people being boxes",
    "ENGLISH, 3, media video serious actual hospital telephones",
    "ENGLISH, 4, journalism information appreciated situation",
    "FRENCH, 1, le que langue est fonds salle choses",
    "FRENCH, 2, musique année nation naïf voyage maison",
    "FRENCH, 3, médecine journaliste",
    "FRENCH, 4, réalité européen",
    "GERMAN, 1, Chor sei heißt",
    "GERMAN, 2, neue Quelle Häuser Zeitung",
    "GERMAN, 3, Aktion Krankenhaus",
    "SPANISH, 1, buey hoy muy que y",
    "SPANISH, 2, ciudad país guerra mayo ahí",
    "SPANISH, 3, idea leído médico noticia",
    "SPANISH, 4, aéreo entrevista periódico",
  })
  void wordsAreCountedAsTheyAreSpoken(Syllables language, int count, String words) {
    assertEquals(
        Arrays.stream(words.split(" "))
            .map(word -> word + " " + count)
            .collect(Collectors.toList()),
        Arrays.stream(words.split(" "))
            .map(word -> word + " " + language.of(word))
            .collect(Collectors.toList()));
  }
}
