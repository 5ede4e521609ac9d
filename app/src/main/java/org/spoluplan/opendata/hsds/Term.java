package org.spoluplan.opendata.hsds;

import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import tools.jackson.databind.node.ObjectNode;

/// A word of a taxonomy: an item of a code list.
record Term(CodeList list, String code, String name, String plainName) {

  static Term of(CodeItem item) {
    return new Term(item.list(), item.code(), item.name(), item.plainName());
  }

  String id() {
    return Ids.term(list, code);
  }

  String taxonomy() {
    return Ids.taxonomy(list);
  }

  ObjectNode json(ObjectNode taxonomy) {
    return Node.of(id())
        .text("code", code)
        .text("name", name)
        .must("description", plainName)
        .text("taxonomy", taxonomy.path("name").asString())
        .one("taxonomy_detail", taxonomy)
        .text("language", "cs")
        .json();
  }
}
