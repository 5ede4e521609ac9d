package org.spoluplan.algorithms.register.sample;

import java.util.List;
import java.util.Random;
import org.spoluplan.algorithms.czech.IcoDigits;

/// An invented provider.
///
/// @param ico          from a range that is given to nobody, with a check digit that holds
/// @param municipality its place in the list
record SampleProvider(int number, String ico, String name, int municipality) {

  private static final List<String> NAMES =
      List.of(
          "Maják",
          "Pramen",
          "Lípa",
          "Ostrůvek",
          "Krok",
          "Podzim",
          "Slunečnice",
          "Studna",
          "Kotva",
          "Rozcestí",
          "Dlaň",
          "Lucerna",
          "Brána",
          "Jabloň",
          "Klíč",
          "Vlna");

  private static final List<String> FORMS =
      List.of("z. ú.", "z. s.", "o. p. s.", "příspěvková organizace", "s. r. o.");

  private static final int FIRST = 9_900_000;
  private static final int COUNT = 100_000;

  static SampleProvider of(int number, SampleTowns towns, long seed) {
    var random = new Random(seed + 31L * number);
    var name = NAMES.get(random.nextInt(NAMES.size()));
    var form = FORMS.get(random.nextInt(FORMS.size()));
    return new SampleProvider(
        number, ico(number), "Ukázkový " + name + " " + number + ", " + form, towns.any(random));
  }

  private static String ico(int number) {
    var seven = FIRST + number % COUNT;
    for (var check = 0; check <= 9; check++) {
      var digits = seven + String.valueOf(check);
      if (IcoDigits.areRight(digits)) return digits;
    }
    throw new IllegalStateException("no check digit for " + seven);
  }

  /// The check digit does not hold.
  String wrongIco() {
    var check = ico.charAt(ico.length() - 1) == '9' ? '0' : ico.charAt(ico.length() - 1) + 1;
    return ico.substring(0, ico.length() - 1) + (char) check;
  }

  /// Without two zeros in front; the check digit does not hold, so that nobody has this number.
  int shortIco() {
    for (var digits = 990_000 + number % 1_000; ; digits++)
      if (!IcoDigits.areRight("00" + digits)) return digits;
  }

  String mail() {
    return "ukazka" + number + "@example.org";
  }
}
