package press.galley.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Plain Latin letters for those that do not decompose: æ, ß, and the Greek and the Cyrillic. */
final class Latin {

  private static final Map<String, String> LETTERS =
      letters(
          """
          ß=ss æ=ae œ=oe ø=o đ=d ð=d þ=th ł=l ħ=h ı=i ŋ=ng
          α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y
          φ=f χ=ch ψ=ps ω=o ά=a έ=e ή=i ί=i ό=o ύ=y ώ=o ϊ=i ϋ=y ΐ=i ΰ=y
          а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u
          ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ё=yo
          є=ye і=i ї=yi ґ=g ў=w ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz ѓ=gj ќ=kj ѕ=dz
          """);

  private Latin() {}

  static String of(int letter) {
    String one = Character.toString(letter);
    return LETTERS.getOrDefault(one, one);
  }

  private static Map<String, String> letters(String pairs) {
    return Arrays.stream(pairs.strip().split("\\s+"))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
  }
}
