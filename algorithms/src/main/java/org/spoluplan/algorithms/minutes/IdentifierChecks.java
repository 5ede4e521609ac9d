package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.algorithms.czech.IcoDigits;
import org.spoluplan.algorithms.minutes.ExtractionWarning.Code;

/// Digits and addresses that check themselves: IČO, e-mail.
final class IdentifierChecks {

  private static final Pattern ICO =
      Pattern.compile("\\bic[o]?\\s?[:.]?\\s?(\\d{3}\\s?\\d{2}\\s?\\d{3})(?!\\d)");
  private static final Pattern EMAIL_LIKE =
      Pattern.compile("(?<![^\\s,;:<>()])[^\\s,;:<>()@]++@[^\\s,;<>()]+");
  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]++@[\\w-]+(?:\\.[\\w-]+)+");

  private final String source;
  private final List<ExtractionWarning> warnings = new ArrayList<>();

  private IdentifierChecks(String source) {
    this.source = source;
  }

  static List<ExtractionWarning> of(String source) {
    var checks = new IdentifierChecks(source);
    checks.icos();
    checks.emails();
    return checks.warnings;
  }

  private void icos() {
    var all = new ArrayList<Found<String>>();
    for (var at = ICO.matcher(Fold.of(source)); at.find(); ) {
      all.add(new Found<>(at.group(1).replace(" ", ""), 1, new Span(at.start(1), at.end(1))));
    }
    for (var ico : all)
      if (!IcoDigits.areRight(ico.value())) warn(Code.ICO_CHECK, ico.value(), ico.span());
    var distinct = all.stream().map(Found::value).distinct().toList();
    var valid = distinct.stream().filter(IcoDigits::areRight).count();
    if (distinct.size() > 1 && valid < distinct.size()) {
      warnings.add(
          new ExtractionWarning(
              Code.TWO_ICOS, String.join(", ", distinct), all.stream().map(Found::span).toList()));
    }
  }

  private void emails() {
    for (var at = EMAIL_LIKE.matcher(source); at.find(); ) {
      var address = at.group().replaceAll("[.,]+$", "");
      if (!EMAIL.matcher(address).matches())
        warn(Code.BAD_EMAIL, address, new Span(at.start(), at.start() + address.length()));
    }
  }

  private void warn(Code code, String detail, Span span) {
    warnings.add(new ExtractionWarning(code, detail, List.of(span)));
  }
}
