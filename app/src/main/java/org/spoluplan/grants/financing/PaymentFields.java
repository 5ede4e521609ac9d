package org.spoluplan.grants.financing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.compensation.CompensationPayment;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.Amounts;
import org.spoluplan.network.BasicNetworks;
import org.spoluplan.network.FundedCapacity;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Form;
import org.springframework.stereotype.Component;

/// A compensation payment as a form.
@Component
class PaymentFields {

  private static final int LINE = 100;
  private static final int TEXT = 2000;
  private static final int CODE = 10;
  private static final String FTE = "UVAZKY";

  private final NetworkWords words;
  private final BasicNetworks networks;

  PaymentFields(NetworkWords words, BasicNetworks networks) {
    this.words = words;
    this.networks = networks;
  }

  /// Empty when the form is not valid.
  Optional<Payment.Content> read(Form form, int year) {
    var costs = MoneyFields.sum(form, "costs");
    if (form.problem("costs") == null && costs == 0)
      form.reject("costs", "financing.error.no-costs");
    var income = MoneyFields.sum(form, "income");
    var units = units(form);
    var entrusted = entrusted(form, year);
    var carries = form.checked("carry");
    if (carries && isWithinOneYear(entrusted)) form.reject("carry", "financing.error.one-year");
    var unit = words.code(form, "unit", CodeList.CAPACITY_UNIT);
    var entrustment = form.text("entrustment", LINE);
    var region = form.text("region", CODE);
    var note = form.optionalText("note", TEXT);
    if (!form.valid()) return Optional.empty();
    var usual = new CompensationPayment(costs, income);
    return Optional.of(
        new Payment.Content(region, usual, unit, units, carries, entrustment, entrusted, note));
  }

  /// More than none: nothing is divided by zero.
  private static long units(Form form) {
    var units = Amounts.parse(form.value("units"));
    if (units.isPresent() && units.getAsLong() > 0) return units.getAsLong();
    form.reject("units", units.isEmpty() ? "network.error.amount" : "financing.error.no-units");
    return 1;
  }

  /// The act has to hold on some day of the year.
  private static DateRange entrusted(Form form, int year) {
    var from = form.date("from");
    var to = form.optionalDate("to");
    if (to != null && to.isBefore(from)) {
      form.reject("to", "network.error.ends-before");
      return new DateRange(from, null);
    }
    var begins = from.getYear() <= year;
    var lasts = to == null || to.getYear() >= year;
    if (form.problem("from") == null && !(begins && lasts)) {
      form.reject(begins ? "to" : "from", "financing.error.not-entrusted", String.valueOf(year));
    }
    return new DateRange(from, to);
  }

  private static boolean isWithinOneYear(DateRange entrusted) {
    var from = entrusted.from();
    var to = entrusted.to();
    return from != null && to != null && from.getYear() == to.getYear();
  }

  Form form(Payment payment) {
    return Form.filled(known(payment)).with("known", payment.number());
  }

  private static Map<String, @Nullable Object> known(Payment payment) {
    var is = payment.is();
    var known = new HashMap<String, @Nullable Object>();
    known.put("region", is.region());
    known.put("costs", Crowns.typed(is.usual().usualCosts()));
    known.put("income", Crowns.typed(is.usual().usualIncome()));
    known.put("unit", is.unit());
    known.put("units", Amounts.written(is.unitsE2()));
    known.put("carry", is.carryAllowed() ? "true" : null);
    known.put("entrustment", is.entrustment());
    known.put("from", is.entrusted().from());
    known.put("to", is.entrusted().to());
    known.put("note", is.note());
    known.put("known", 0);
    return known;
  }

  /// What a new payment starts with: that of the last year, else what the network says.
  Form usual(SocialService service, Optional<Payment> last, String region, int year) {
    if (last.isPresent()) return Form.filled(known(last.get()));
    var day = LocalDate.of(year, 1, 1);
    var known = new HashMap<String, @Nullable Object>();
    known.put("region", region);
    known.put("known", 0);
    known.put("entrustment", networks.entrustment(region, service.id(), day).orElse(null));
    var fte =
        networks.on(region, day).stream()
            .flatMap(List::stream)
            .filter(one -> one.service().equals(service.id()) && one.unit().equals(FTE))
            .mapToLong(FundedCapacity::amountE2)
            .sum();
    if (fte > 0) {
      known.put("unit", FTE);
      known.put("units", Amounts.written(fte));
    }
    return Form.filled(known);
  }
}
