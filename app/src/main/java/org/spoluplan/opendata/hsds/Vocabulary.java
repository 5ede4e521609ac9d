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

  private static final List<CodeList> LISTS =
      List.of(
          CodeList.SERVICE_TYPE,
          CodeList.OTHER_HELP,
          CodeList.TARGET_GROUP,
          CodeList.SERVICE_FORM,
          CodeList.CAPACITY_UNIT);

  private final Map<String, Term> byId;
  private final DataWords words;

  private Vocabulary(Map<String, Term> byId, DataWords words) {
    this.byId = byId;
    this.words = words;
  }

  /// Every code that there ever was, in its last meaning: services of the past have them too.
  static Vocabulary of(CodeLists codes, DataWords words) {
    var all = new LinkedHashMap<String, Term>();
    for (var list : LISTS) {
      for (CodeItem item : codes.all(list)) all.putIfAbsent(Term.of(item).id(), Term.of(item));
    }
    return new Vocabulary(all, words);
  }

  DataWords words() {
    return words;
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
    return LISTS.stream().map(this::taxonomy).toList();
  }

  private ObjectNode taxonomy(CodeList list) {
    return Node.of(Ids.taxonomy(list))
        .text("name", Code.of(list))
        .must("description", words.of("opendata.taxonomy", list))
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
