package org.spoluplan.network.basic;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.network.SocialService;
import org.spoluplan.people.Ico;

/// What a table of the network can speak of.
///
/// @param columns    by their names as [#plain] writes them
/// @param levels     codes that a service in the network may have
/// @param byNumber   services by their numbers in the national register
/// @param numberless registered services of which nobody wrote down the number
record KnownToTable(
    Map<String, NetworkColumn> columns,
    List<String> levels,
    List<String> forms,
    List<String> units,
    Map<String, SocialService> byNumber,
    List<SocialService> numberless) {

  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  /// The code as the list writes it.
  static Optional<String> code(List<String> codes, String typed) {
    return codes.stream().filter(code -> code.equalsIgnoreCase(typed)).findFirst();
  }

  /// By its number; one without a number by its name and its provider's IČO, if only one fits.
  Optional<SocialService> service(String number, String name, String ico) {
    if (!number.isEmpty()) return Optional.ofNullable(byNumber.get(number));
    var fitting =
        numberless.stream()
            .filter(one -> plain(one.is().name()).equals(plain(name)))
            .filter(one -> ico.isEmpty() || ico.equals(digits(one.provider().ico())))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private static String digits(@org.jspecify.annotations.Nullable Ico ico) {
    return ico == null ? "" : ico.digits();
  }
}
