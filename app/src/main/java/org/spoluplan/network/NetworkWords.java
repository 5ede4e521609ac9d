package org.spoluplan.network;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Form;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Codes of the network in words of the reader.
@Component
public class NetworkWords {

  private static final int LONGEST_CODE = 40;

  private final CodeLists codes;
  private final Territory territory;
  private final Clock clock;

  NetworkWords(CodeLists codes, Territory territory, Clock clock) {
    this.codes = codes;
    this.territory = territory;
    this.clock = clock;
  }

  /// Also of codes that are not valid any more; an unknown one stays as it is.
  public String of(Page page, CodeList list, String code) {
    return item(list, code).map(item -> item.name(page.locale())).orElse(code);
  }

  private Optional<CodeItem> item(CodeList list, String code) {
    var valid = codes.find(list, code, Today.of(clock));
    if (valid.isPresent()) return valid;
    return codes.all(list).stream().filter(item -> item.code().equals(code)).findFirst();
  }

  /// A code that somebody chose; the field is marked when the list never had it.
  public String code(Form form, String field, CodeList list) {
    var code = form.text(field, LONGEST_CODE);
    check(form, field, list, code);
    return code;
  }

  /// Marks the field when the list has no such code, valid or not.
  public void check(Form form, String field, CodeList list, String code) {
    if (codes.all(list).stream().noneMatch(item -> item.code().equals(code))) {
      form.reject(field, "form.error.choose");
    }
  }

  public List<Option> options(Page page, CodeList list) {
    return codes.list(list, Today.of(clock)).stream()
        .map(item -> new Option(item.code(), item.name(page.locale())))
        .toList();
  }

  /// "3,5 úvazku"
  public String amount(Page page, String unit, long amountE2) {
    var name =
        item(CodeList.CAPACITY_UNIT, unit)
            .map(item -> item.counted(page.locale(), amountE2))
            .orElse(unit);
    return Amounts.written(amountE2, page.locale()) + "\u00a0" + name;
  }

  public String amounts(Page page, Map<String, Long> unitsE2) {
    return new TreeMap<>(unitsE2)
        .entrySet().stream()
            .map(one -> amount(page, one.getKey(), one.getValue()))
            .collect(Collectors.joining(", "));
  }

  public String type(Page page, SocialService service) {
    var registration = service.is().registration();
    return of(page, registration.types(), registration.typeCode());
  }

  public String region(String code) {
    return territory.find(AreaKind.REGION, code).map(Area::name).orElse(code);
  }

  public List<Option> regions() {
    return territory.list(AreaKind.REGION).stream()
        .map(area -> new Option(area.code(), area.name()))
        .toList();
  }
}
