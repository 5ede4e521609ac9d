package org.spoluplan.opendata.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.kernel.Code;
import tools.jackson.databind.JsonNode;

/// Codes of ours among the terms that a service is described by.
final class Codes {

  private final CodeLists lists;
  private final LocalDate day;

  Codes(CodeLists lists, LocalDate day) {
    this.lists = lists;
    this.day = day;
  }

  List<String> of(CodeList list, JsonNode service) {
    return service
        .path("attributes")
        .valueStream()
        .map(attribute -> attribute.path("taxonomy_term"))
        .filter(term -> taxonomy(term).equals(Code.of(list)))
        .map(term -> term.path("code").asString(""))
        .filter(code -> lists.find(list, code, day).isPresent())
        .distinct()
        .toList();
  }

  boolean has(CodeList list, String code) {
    return lists.find(list, code, day).isPresent();
  }

  private static String taxonomy(JsonNode term) {
    var name = term.path("taxonomy").asString("");
    var said = name.isEmpty() ? term.path("taxonomy_detail").path("name").asString("") : name;
    return Optional.of(said).map(one -> one.toLowerCase(Locale.ROOT)).orElse("");
  }
}
