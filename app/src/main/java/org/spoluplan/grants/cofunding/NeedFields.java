package org.spoluplan.grants.cofunding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.CzechOrder;
import org.spoluplan.network.Amounts;
import org.spoluplan.page.Form;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.MunicipalityNames;
import org.springframework.stereotype.Component;

/// Rows of municipalities in the form of a request.
@Component
class NeedFields {

  /// A region has fewer municipalities with clients of one service.
  static final int MOST_ROWS = 220;

  private static final int FREE_ROWS = 3;
  private static final int MOST_CLIENTS = 1_000_000;
  private static final long MOST_FTE_E2 = 100_000;
  private static final long WHOLE_E2 = 10_000;
  private static final List<String> STATED = List.of("clients", "fte", "weight");

  private final MunicipalityNames names;

  NeedFields(MunicipalityNames names) {
    this.names = names;
  }

  static String row(int number) {
    return "m-" + number + "-";
  }

  List<MunicipalNeed> read(Form form) {
    var all = new ArrayList<MunicipalNeed>();
    var seen = new HashSet<MunicipalityCode>();
    for (int i = 0; i < MOST_ROWS; i++) {
      if (isBlank(form, i)) continue;
      var need = need(form, row(i));
      if (need.isEmpty()) continue;
      if (!seen.add(need.get().municipality())) {
        form.reject(row(i) + "name", "cofunding.error.twice");
      }
      all.add(need.get());
    }
    if (all.isEmpty()) form.reject(row(0) + "name", "cofunding.error.no-municipality");
    if (byWeights(form) && all.stream().allMatch(one -> one.weightE2() == 0)) {
      form.reject(row(0) + "weight", "cofunding.error.weights");
    }
    return all;
  }

  /// Weights are asked for only where they are of use.
  static boolean byWeights(Form form) {
    return form.has("key", Code.of(SplitKey.WEIGHTS));
  }

  private static boolean isBlank(Form form, int number) {
    return Stream.concat(Stream.of("name"), STATED.stream())
        .allMatch(field -> form.value(row(number) + field).isBlank());
  }

  private Optional<MunicipalNeed> need(Form form, String row) {
    var clients = form.optionalInteger(row + "clients", 0, MOST_CLIENTS);
    var fte = hundredths(form, row + "fte", MOST_FTE_E2);
    var weight = hundredths(form, row + "weight", WHOLE_E2);
    var silent = STATED.stream().allMatch(field -> form.value(row + field).isBlank());
    if (silent) form.reject(row + "clients", "cofunding.error.silent");
    return municipality(form, row + "name")
        .map(code -> new MunicipalNeed(code, clients == null ? 0 : clients, fte, weight));
  }

  private Optional<MunicipalityCode> municipality(Form form, String field) {
    if (form.value(field).isBlank()) form.reject(field, "form.error.missing");
    return Optional.ofNullable(names.readOne(form, field));
  }

  private static long hundredths(Form form, String field, long most) {
    var typed = form.value(field);
    if (typed.isBlank()) return 0;
    var amount = Amounts.parse(typed);
    if (amount.isPresent() && amount.getAsLong() <= most) return amount.getAsLong();
    form.reject(field, "cofunding.error.hundredths", Amounts.written(most));
    return 0;
  }

  void fill(Map<String, @Nullable Object> known, List<MunicipalNeed> needs) {
    for (int i = 0; i < needs.size(); i++) {
      var need = needs.get(i);
      known.put(row(i) + "name", names.name(need.municipality()));
      known.put(row(i) + "clients", need.clients());
      known.put(row(i) + "fte", Amounts.written(need.fteE2()));
      known.put(row(i) + "weight", need.weightE2() == 0 ? null : Amounts.written(need.weightE2()));
    }
  }

  /// A row with its name for each, to begin from.
  Form named(Form form, Collection<MunicipalityCode> municipalities) {
    var changed = form;
    var number = 0;
    for (var name : municipalities.stream().map(names::name).sorted(CzechOrder.OF_NAMES).toList()) {
      if (number < MOST_ROWS) changed = changed.with(row(number++) + "name", name);
    }
    return changed;
  }

  /// How many rows the form shows: all that are filled, and some free ones.
  static int rows(Form form) {
    for (int i = MOST_ROWS; i > 0; i--) {
      if (!isBlank(form, i - 1)) return Math.min(MOST_ROWS, i + FREE_ROWS);
    }
    return FREE_ROWS;
  }
}
