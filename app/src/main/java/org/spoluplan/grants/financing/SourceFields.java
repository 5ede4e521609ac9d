package org.spoluplan.grants.financing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.grants.FundingAmounts;
import org.spoluplan.grants.FundingAmounts.Dated;
import org.spoluplan.grants.FundingLine.Origin;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.page.Form;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Component;

/// A source of money as a form.
@Component
class SourceFields {

  private static final int LINE = 200;
  private static final int TEXT = 2000;
  private static final String REGION = "region";

  /// What a town hall and what a region can say they give.
  private static final Set<String> OF_TOWN = Set.of("OBEC");

  private static final Set<String> OF_REGION = Set.of("KRAJ", "STAT");

  private final NetworkWords words;
  private final Organisations organisations;

  SourceFields(NetworkWords words, Organisations organisations) {
    this.words = words;
    this.organisations = organisations;
  }

  /// As the provider says it; empty when the form is not valid.
  Optional<TypedSource.Content> readOfProvider(Form form) {
    var source = words.code(form, "source", CodeList.MONEY_SOURCE);
    var name = form.optionalText("giver", LINE);
    var giver = name == null ? Optional.<Organisation>empty() : named(name);
    return read(form, source, giver.map(Organisation::id).orElse(null), name);
  }

  /// A town hall or a region that is called exactly so.
  private Optional<Organisation> named(String name) {
    return organisations.search(name).stream()
        .filter(Concerned::isFunder)
        .filter(one -> one.name().equals(name) || name.equals(one.shortName()))
        .findFirst();
  }

  /// As the funder says it; empty when the form is not valid.
  ///
  /// @param mine for which the reader acts
  Optional<TypedSource.Content> readOfFunder(Form form, List<Organisation> mine) {
    var source = words.code(form, "source", CodeList.MONEY_SOURCE);
    var chosen = form.value("giver");
    var giver = mine.stream().filter(one -> one.id().value().toString().equals(chosen)).findFirst();
    if (giver.isEmpty()) {
      form.reject("giver", mine.isEmpty() ? "financing.error.no-funder" : "form.error.choose");
    } else if (!sources(giver.get()).contains(source)) {
      form.reject("source", "financing.error.not-yours");
    }
    return read(
        form,
        source,
        giver.map(Organisation::id).orElse(null),
        giver.map(Organisation::name).orElse(null));
  }

  private static Set<String> sources(Organisation funder) {
    return funder.type().equals(REGION) ? OF_REGION : OF_TOWN;
  }

  /// Codes of what these could give.
  static boolean couldGive(List<Organisation> funders, String source) {
    return funders.stream().anyMatch(one -> sources(one).contains(source));
  }

  private static Optional<TypedSource.Content> read(
      Form form, String source, @Nullable OrganisationId giver, @Nullable String name) {
    var amounts =
        new FundingAmounts(
            MoneyFields.dated(form, "requested"),
            MoneyFields.dated(form, "approved"),
            MoneyFields.dated(form, "paid"),
            MoneyFields.dated(form, "returned"));
    var note = form.optionalText("note", TEXT);
    if (form.valid()) check(form, amounts);
    if (!form.valid()) return Optional.empty();
    return Optional.of(new TypedSource.Content(source, giver, name, amounts, note));
  }

  private static void check(Form form, FundingAmounts amounts) {
    var approved = amounts.approved();
    if (amounts.requested() == null && approved == null) {
      form.reject("approved", "financing.error.no-sum");
    }
    if (amounts.paid() != null && isLess(approved, amounts.paid())) {
      form.reject("paid", "financing.error.paid");
    }
    if (amounts.returned() != null && isLess(amounts.paid(), amounts.returned())) {
      form.reject("returned", "financing.error.returned");
    }
  }

  private static boolean isLess(@Nullable Dated one, Dated other) {
    return one == null || one.sum() < other.sum();
  }

  Form form(TypedSource source) {
    var is = source.is();
    var known = new HashMap<String, @Nullable Object>();
    var giver = is.giver();
    var byFunder = source.origin() == Origin.FUNDER;
    known.put("year", source.year());
    known.put("version", source.version());
    known.put("source", is.source());
    known.put("giver", byFunder && giver != null ? giver.value() : is.name());
    put(known, "requested", is.amounts().requested());
    put(known, "approved", is.amounts().approved());
    put(known, "paid", is.amounts().paid());
    put(known, "returned", is.amounts().returned());
    known.put("note", is.note());
    return Form.filled(known);
  }

  private static void put(Map<String, @Nullable Object> known, String field, @Nullable Dated one) {
    if (one == null) return;
    known.put(field, Crowns.typed(one.sum()));
    known.put(field + "-on", one.day());
  }
}
