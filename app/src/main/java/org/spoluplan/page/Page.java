package org.spoluplan.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Action;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.kernel.Refusal;

/// The context every page is made in: who reads, in which language, what is permitted, what just
/// happened. Controllers take it as a parameter.
///
/// @param instead    the reader chose a language that this page does not speak
/// @param path       of this request, with the query, to come back to
/// @param csrf       the token each form carries
/// @param flash      what the last step did, shown once
/// @param navigation what stands in the main menu for this reader
public record Page(
    Actor actor,
    Locale locale,
    boolean instead,
    String path,
    String csrf,
    @Nullable Flash flash,
    List<NavigationItem> navigation,
    Words words,
    Access access) {

  private static final List<Option> LANGUAGES =
      List.of(
          new Option("cs", "Česky"), new Option("en", "English"), new Option("uk", "Українською"));

  /// The sentence of a key in the reader's language.
  public String t(String key, Object... arguments) {
    return words.messages().of(locale, key, arguments);
  }

  /// The word for a constant of a code list kept as an enum, e.g. `meeting.status.held`.
  public String t(String family, Enum<?> constant) {
    return t(family + "." + org.spoluplan.kernel.Code.of(constant));
  }

  public String t(Refusal refusal) {
    return t("refusal." + refusal.key());
  }

  public Dates dates() {
    return words.dates(locale);
  }

  /// "1 250 000 Kč"
  ///
  /// @param amount in haléře
  public String crowns(long amount) {
    return Crowns.written(amount, locale);
  }

  public boolean may(Action action, Scoped thing) {
    return access.permits(actor, action, thing);
  }

  /// True when there is at least one scope where the reader may do it.
  public boolean maySomewhere(Action action) {
    var reach = access.reach(actor, action);
    return reach.everywhere() || !reach.scopes().isEmpty();
  }

  /// The same page with a refusal said at its top.
  public Page refusing(Refusal refusal) {
    return new Page(
        actor,
        locale,
        instead,
        path,
        csrf,
        new Flash(Flash.Tone.ERROR, t(refusal), null),
        navigation,
        words,
        access);
  }

  /// Czech words are for everybody who did not choose English ones.
  public boolean czech() {
    return !locale.getLanguage().equals("en");
  }

  /// The languages the reader could choose instead, with their own names.
  public List<Option> otherLanguages() {
    return LANGUAGES.stream()
        .filter(language -> instead || !language.value().equals(locale.getLanguage()))
        .filter(language -> speaks(language.value()))
        .toList();
  }

  private boolean speaks(String language) {
    return !InUkrainian.is(Messages.named(language)) || InUkrainian.isThere(bare());
  }

  private String bare() {
    return path.replaceFirst("\\?.*", "");
  }

  /// In the language that the reader chose: why the page is in another. Empty when it is not.
  public String apology() {
    return instead ? words.messages().of(Messages.UKRAINIAN, "page.only-czech") : "";
  }

  public Optional<Flash> flashed() {
    return Optional.ofNullable(flash);
  }
}
