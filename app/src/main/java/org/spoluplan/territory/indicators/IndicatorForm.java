package org.spoluplan.territory.indicators;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Code;
import org.spoluplan.page.Form;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;

/// One indicator as a form; fields of more of them on one page end with a number.
final class IndicatorForm {

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_UNIT = 60;
  private static final int LONGEST_CODE = 60;
  private static final int LONGEST_DEFINITION = 4000;
  private static final int MOST_DECIMALS = 6;

  /// Addresses of pages.
  private static final Set<String> RESERVED = Set.of("import");

  private static final String MEAN = "mean-";

  private IndicatorForm() {}

  static Form of(Indicator indicator) {
    var known = new HashMap<String, @Nullable Object>();
    put(known, "", indicator);
    known.put("version", indicator.version());
    return Form.filled(known);
  }

  static void put(Map<String, @Nullable Object> known, String number, Indicator indicator) {
    known.put("name" + number, indicator.name());
    known.put("unit" + number, indicator.unit());
    known.put("definition" + number, indicator.definition());
    known.put("decimals" + number, indicator.decimals());
    known.put("worse" + number, indicator.worse());
    known.put("summing" + number, summing(indicator.summing(), indicator.weight()));
  }

  static Indicator read(Form form, String number, String code) {
    var unit = form.optionalText("unit" + number, LONGEST_UNIT);
    var summing = form.value("summing" + number);
    if (!choices().contains(summing)) form.reject("summing" + number, "form.error.choose");
    var mean = summing.startsWith(MEAN) && choices().contains(summing);
    return new Indicator(
        code,
        form.text("name" + number, LONGEST_NAME),
        unit == null ? "" : unit,
        form.optionalText("definition" + number, LONGEST_DEFINITION),
        form.integer("decimals" + number, 0, MOST_DECIMALS),
        form.optionalChoice("worse" + number, Worse.class),
        mean ? Summing.MEAN : summing.equals("sum") ? Summing.SUM : Summing.NONE,
        mean ? Code.parse(PopulationBand.class, summing.substring(MEAN.length())) : null,
        0);
  }

  static String code(Form form, String name) {
    var code = form.text(name, LONGEST_CODE);
    if (!code.isEmpty() && (!code.matches("[a-z0-9][a-z0-9-]*") || RESERVED.contains(code))) {
      form.reject(name, "indicators.error.code");
    }
    return code;
  }

  /// A way of summing together with its weight is one choice.
  private static List<String> choices() {
    return Stream.concat(
            Stream.of("sum", "none"),
            Stream.of(PopulationBand.values()).map(band -> MEAN + Code.of(band)))
        .toList();
  }

  static List<Option> summings(Page page) {
    return choices().stream()
        .map(choice -> new Option(choice, page.t("indicators.summing." + choice)))
        .toList();
  }

  static String summing(Summing summing, @Nullable PopulationBand weight) {
    return weight == null ? Code.of(summing) : MEAN + Code.of(weight);
  }
}
