package org.spoluplan.network.keeping;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Capacity;
import org.spoluplan.network.Clientele.GroupServed;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.ServiceForm;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Code lists as they are today, and what the service has from earlier.
@Component
class ChoicesOfToday {

  /// Those that are asked for; a service may have others.
  private static final List<String> LANGUAGES =
      List.of("cs", "sk", "uk", "ru", "en", "de", "pl", "vi", "mn", "rom");

  private final CodeLists codes;
  private final Territory territory;
  private final Clock clock;

  ChoicesOfToday(CodeLists codes, Territory territory, Clock clock) {
    this.codes = codes;
    this.territory = territory;
    this.clock = clock;
  }

  /// @param service what was written down so far
  Choices of(Page page, Optional<ServiceContent> service) {
    var forms = service.map(ServiceContent::forms).orElse(List.of());
    var type = service.map(ServiceContent::registration);
    return new Choices(
        options(page, CodeList.SERVICE_TYPE, type.filter(one -> one.registered()).map(Kind::of)),
        options(page, CodeList.OTHER_HELP, type.filter(one -> !one.registered()).map(Kind::of)),
        options(
            page,
            CodeList.TARGET_GROUP,
            service.stream()
                .flatMap(is -> is.clientele().groups().stream())
                .map(GroupServed::code)
                .toList(),
            UnaryOperator.identity()),
        options(
            page,
            CodeList.SERVICE_FORM,
            forms.stream().map(ServiceForm::code).toList(),
            UnaryOperator.identity()),
        options(
            page,
            CodeList.CAPACITY_UNIT,
            forms.stream().flatMap(form -> form.capacities().stream()).map(Capacity::unit).toList(),
            UnaryOperator.identity()),
        territory.list(AreaKind.REGION).stream()
            .map(area -> new Option(area.code(), area.name()))
            .toList(),
        languages(page, service));
  }

  private List<Option> options(Page page, CodeList list, Optional<Kind> kept) {
    return options(
        page, list, kept.map(Kind::code).stream().toList(), code -> new Kind(list, code).value());
  }

  /// @param kept  codes that are offered although they are not valid any more
  /// @param value how a code is sent by the form
  private List<Option> options(
      Page page, CodeList list, Collection<String> kept, UnaryOperator<String> value) {
    var items = new ArrayList<>(codes.list(list, Today.of(clock)));
    for (var code : new LinkedHashSet<>(kept)) {
      if (items.stream().anyMatch(item -> item.code().equals(code))) continue;
      codes.all(list).stream()
          .filter(item -> item.code().equals(code))
          .findFirst()
          .ifPresent(items::add);
    }
    return items.stream()
        .map((CodeItem item) -> new Option(value.apply(item.code()), item.name(page.locale())))
        .toList();
  }

  private static List<Option> languages(Page page, Optional<ServiceContent> service) {
    var all = new LinkedHashSet<>(LANGUAGES);
    service.ifPresent(is -> all.addAll(is.clientele().languages()));
    return all.stream()
        .map(code -> new Option(code, Locale.of(code).getDisplayLanguage(page.locale())))
        .toList();
  }
}
