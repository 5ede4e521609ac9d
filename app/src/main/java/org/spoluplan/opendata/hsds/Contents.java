package org.spoluplan.opendata.hsds;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A list of which one page is answered.
///
/// @param <T>  what is listed
/// @param json how one is written
record Contents<T>(List<T> all, Function<T, ObjectNode> json) {

  Contents {
    all = List.copyOf(all);
  }

  ObjectNode page(int number, int size) {
    long first = (long) (number - 1) * size;
    var here = all.stream().skip(first).limit(size).map(json).map(JsonNode.class::cast).toList();
    var pages = Math.ceilDiv(all.size(), size);
    var page = JsonNodeFactory.instance.objectNode();
    page.put("total_items", all.size());
    page.put("total_pages", pages);
    page.put("page_number", number);
    page.put("size", here.size());
    page.put("first_page", number == 1);
    page.put("last_page", number >= pages);
    page.put("empty", here.isEmpty());
    page.putArray("contents").addAll(here);
    return page;
  }
}
