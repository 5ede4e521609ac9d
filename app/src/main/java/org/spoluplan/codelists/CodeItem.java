package org.spoluplan.codelists;

import com.ibm.icu.text.PluralRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.DateRange;

/// What a code means within a period.
///
/// @param plainName    as people say it
/// @param registerCode in the open data of the national register, e.g. `DruhSocialniSluzby/13`
/// @param details      what only this kind of list says, e.g. `forms` → `AMB,TER`
public record CodeItem(
    CodeList list,
    String code,
    int position,
    String name,
    String plainName,
    @Nullable String nameEn,
    @Nullable String nameUk,
    @Nullable String registerCode,
    @Nullable String law,
    Map<String, String> details,
    DateRange valid,
    @Nullable String note,
    String source) {

  private static final String CZECH = "cs";
  private static final String UKRAINIAN = "uk";
  private static final int WHOLE = 100;
  private static final int MOST_FEW = 4;

  public CodeItem {
    details = Map.copyOf(details);
  }

  /// The same, up to a last day.
  public CodeItem until(LocalDate last) {
    return new CodeItem(
        list,
        code,
        position,
        name,
        plainName,
        nameEn,
        nameUk,
        registerCode,
        law,
        details,
        new DateRange(valid.from(), last),
        note,
        source);
  }

  /// In the reader's language; in Czech when it has no name in that one.
  public String name(Locale locale) {
    return translated(locale, name);
  }

  /// As people say it, in the reader's language.
  public String plainName(Locale locale) {
    return translated(locale, plainName);
  }

  /// As people say so many of it: "1 úvazek", "2 úvazky", "3,5 úvazku", "5 úvazků". Czech forms are
  /// the details `one`, `few` and `part`, those of other languages `uk-few`, `en-one`… by
  /// the plural categories of Unicode; what has none is said as [#plainName].
  ///
  /// @param hundredths of the unit
  public String counted(Locale locale, long hundredths) {
    var plain = plainName(locale);
    if (!locale.getLanguage().equals(CZECH)) {
      var category = PluralRules.forLocale(locale).select(hundredths / (double) WHOLE);
      return detail(locale.getLanguage() + "-" + category).orElse(plain);
    }
    if (hundredths % WHOLE != 0) return detail("part").orElse(plain);
    long whole = hundredths / WHOLE;
    if (whole == 1) return detail("one").orElse(plain);
    return whole >= 2 && whole <= MOST_FEW ? detail("few").orElse(plain) : plain;
  }

  private String translated(Locale locale, String czech) {
    return switch (locale.getLanguage()) {
      case "en" -> Objects.requireNonNullElse(nameEn, czech);
      case UKRAINIAN -> Objects.requireNonNullElse(nameUk, czech);
      default -> czech;
    };
  }

  public Optional<String> detail(String key) {
    return Optional.ofNullable(details.get(key)).filter(value -> !value.isEmpty());
  }

  /// A detail that is a list divided by commas.
  public List<String> details(String key) {
    return detail(key).map(value -> List.of(value.split(",", -1))).orElse(List.of());
  }
}
