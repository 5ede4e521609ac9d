package org.spoluplan.network.vacancies;

import java.time.Clock;
import java.util.List;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.ServiceForm;
import org.spoluplan.network.Vacancy;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Forms, units and answers in words.
@Component
public class RoomWords {

  private static final double HUNDREDTHS = 100.0;

  private final CodeLists codes;
  private final RoomUnits places;
  private final Clock clock;

  RoomWords(CodeLists codes, RoomUnits places, Clock clock) {
    this.codes = codes;
    this.places = places;
    this.clock = clock;
  }

  public String form(Page page, String code) {
    return name(page, CodeList.SERVICE_FORM, code, false);
  }

  String unit(Page page, String code) {
    return name(page, CodeList.CAPACITY_UNIT, code, true);
  }

  List<String> registered(Page page, ServiceForm form) {
    return form.capacities().stream()
        .map(capacity -> amount(page, capacity.amountE2(), capacity.unit()))
        .toList();
  }

  String amount(Page page, long amountE2, String unit) {
    return page.t("room.amount", amountE2 / HUNDREDTHS, unit(page, unit));
  }

  List<Option> units(Page page, ServiceForm form) {
    return places.of(form).stream().map(unit -> new Option(unit, unit(page, unit))).toList();
  }

  public String answer(Page page, Vacancy vacancy) {
    var free = vacancy.free();
    if (free == null) return page.t("room.answer", vacancy.answer());
    var unit = vacancy.unit();
    return unit == null
        ? page.t("room.free-count", free)
        : page.t("room.free", free, unit(page, unit));
  }

  private String name(Page page, CodeList list, String code, boolean plain) {
    return codes
        .find(list, code, Today.of(clock))
        .or(() -> codes.all(list).stream().filter(one -> one.code().equals(code)).findFirst())
        .map((CodeItem item) -> plain ? item.plainName(page.locale()) : item.name(page.locale()))
        .orElse(code);
  }
}
