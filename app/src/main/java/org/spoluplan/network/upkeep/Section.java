package org.spoluplan.network.upkeep;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.spoluplan.network.ServiceContent;

/// Parts of an entry as the form has them.
enum Section {
  WHAT(is -> Arrays.asList(is.name(), is.registration(), is.description(), is.easyRead())),
  WHOM(is -> List.of(is.clientele())),
  WHERE(is -> List.of(is.area(), is.places())),
  CAPACITY(is -> List.of(is.forms())),
  TERMS(is -> List.of(is.terms())),
  CONTACTS(is -> List.of(is.contacts()));

  private final Function<ServiceContent, List<?>> part;

  Section(Function<ServiceContent, List<?>> part) {
    this.part = part;
  }

  static List<Section> changed(ServiceContent before, ServiceContent after) {
    return Arrays.stream(values())
        .filter(one -> !one.part.apply(before).equals(one.part.apply(after)))
        .toList();
  }
}
