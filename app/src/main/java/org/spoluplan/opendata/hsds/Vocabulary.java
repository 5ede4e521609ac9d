package org.spoluplan.opendata.hsds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.kernel.Code;
import tools.jackson.databind.node.ObjectNode;

/// Taxonomies and their terms: the code lists that services are described by.
final class Vocabulary {

  /// With what each holds, in the language of the data.
  private static final Map<CodeList, String> LISTS = lists();

  private final Map<String, Term> byId;

  private Vocabulary(Map<String, Term> byId) {
    this.byId = byId;
  }

  /// Every code that there ever was, in its last meaning: services of the past have them too.
  static Vocabulary of(CodeLists codes) {
    var all = new LinkedHashMap<String, Term>();
    for (var list : LISTS.keySet()) {
      for (CodeItem item : codes.all(list)) all.putIfAbsent(Term.of(item).id(), Term.of(item));
    }
    return new Vocabulary(all);
  }

  private static Map<CodeList, String> lists() {
    var lists = new LinkedHashMap<CodeList, String>();
    lists.put(CodeList.SERVICE_TYPE, "Druhy sociálních služeb podle zákona č. 108/2006 Sb.");
    lists.put(CodeList.OTHER_HELP, "Druhy pomoci, která se neregistruje.");
    lists.put(CodeList.TARGET_GROUP, "Cílové skupiny sociálních služeb.");
    lists.put(CodeList.SERVICE_FORM, "Formy: terénní, ambulantní, pobytová, na dálku.");
    lists.put(CodeList.CAPACITY_UNIT, "V čem se počítá registrovaná kapacita.");
    return lists;
  }

  List<Term> terms() {
    return List.copyOf(byId.values());
  }

  Optional<Term> term(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Term> find(CodeList list, String code) {
    return term(Ids.term(list, code));
  }

  List<ObjectNode> taxonomies() {
    return LISTS.keySet().stream().map(Vocabulary::taxonomy).toList();
  }

  static ObjectNode taxonomy(CodeList list) {
    return Node.of(Ids.taxonomy(list))
        .text("name", Code.of(list))
        .must("description", LISTS.getOrDefault(list, ""))
        .json();
  }

  ObjectNode json(Term term) {
    return term.json(taxonomy(term.list()));
  }

  /// Names of all terms, to notice a change.
  String fingerprint() {
    return new ArrayList<>(byId.values()).toString();
  }
}
