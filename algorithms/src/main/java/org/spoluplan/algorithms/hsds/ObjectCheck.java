package org.spoluplan.algorithms.hsds;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoluplan.algorithms.hsds.HsdsFault.Rule;
import tools.jackson.databind.JsonNode;

/// Checks one object with all that it holds.
final class ObjectCheck {

  private static final HsdsSchema SCHEMA = HsdsSchema.get();

  private final Consumer<HsdsFault> faults;
  private final boolean row;

  /// @param row objects stand in tables, one row each
  ObjectCheck(Consumer<HsdsFault> faults, boolean row) {
    this.faults = faults;
    this.row = row;
  }

  /// An object that is being looked into.
  ///
  /// @param id as text, empty when it has none
  private record Around(String entity, String id) {}

  void check(HsdsEntity entity, JsonNode node, String at) {
    check(entity, node, at, List.of());
  }

  private void check(HsdsEntity entity, JsonNode node, String at, List<Around> around) {
    if (!node.isObject()) {
      faults.accept(new HsdsFault(at, Rule.WRONG_TYPE, "object"));
      return;
    }
    for (var field : entity.fields()) {
      if ((field.must() || (row && field.row())) && !node.has(field.name())) {
        faults.accept(new HsdsFault(at, Rule.MISSING, field.name()));
      }
    }
    var inside =
        Stream.concat(
                Stream.of(new Around(entity.name(), node.path("id").asString(""))), around.stream())
            .toList();
    for (var entry : node.properties()) {
      var pointer = at + "/" + entry.getKey().replace("~", "~0").replace("/", "~1");
      entity
          .field(entry.getKey())
          .ifPresentOrElse(
              field -> value(field, entry.getValue(), pointer, inside),
              () -> faults.accept(new HsdsFault(pointer, Rule.UNKNOWN_KEY, entry.getKey())));
    }
    siblings(entity, node, at);
  }

  private void value(HsdsField field, JsonNode value, String at, List<Around> inside) {
    switch (field.kind()) {
      case ONE -> check(SCHEMA.entity(field.entity()), value, at, inside);
      case MANY -> many(field, value, at, inside);
      case NUMBER -> {
        if (!value.isNumber()) faults.accept(new HsdsFault(at, Rule.WRONG_TYPE, "number"));
      }
      default -> text(field, value, at, inside);
    }
  }

  private void many(HsdsField field, JsonNode value, String at, List<Around> inside) {
    if (!value.isArray()) {
      faults.accept(new HsdsFault(at, Rule.WRONG_TYPE, "array"));
      return;
    }
    for (int i = 0; i < value.size(); i++) {
      check(SCHEMA.entity(field.entity()), value.get(i), at + "/" + i, inside);
    }
  }

  private void text(HsdsField field, JsonNode value, String at, List<Around> inside) {
    if (!value.isString()) {
      // A cell of a table has no type of its own.
      if (row && value.isNumber() && field.kind() == HsdsField.Kind.TEXT) return;
      faults.accept(new HsdsFault(at, Rule.WRONG_TYPE, "string"));
      return;
    }
    var text = value.stringValue();
    if (!field.words().isEmpty() && !field.words().contains(text)) {
      faults.accept(new HsdsFault(at, Rule.NOT_IN_LIST, String.join(", ", field.words())));
    }
    var broken = Formats.broken(field.kind(), text);
    broken.ifPresent(rule -> faults.accept(new HsdsFault(at, rule, text)));
    if (broken.isEmpty()) leads(field, text, at, inside);
  }

  /// `service_id` of what stands inside a service is the id of that service.
  private void leads(HsdsField field, String id, String at, List<Around> inside) {
    if (!field.name().endsWith("_id")) return;
    var entity = field.name().substring(0, field.name().length() - "_id".length());
    inside.stream()
        .skip(1)
        .filter(one -> one.entity().equals(entity) && !one.id().isEmpty())
        .findFirst()
        .filter(one -> !one.id().equalsIgnoreCase(id))
        .ifPresent(one -> faults.accept(new HsdsFault(at, Rule.POINTS_ELSEWHERE, one.id())));
  }

  /// `organization_id` beside `organization` is its id.
  private void siblings(HsdsEntity entity, JsonNode node, String at) {
    Map<String, HsdsField> objects =
        entity.fields().stream()
            .filter(field -> field.kind() == HsdsField.Kind.ONE)
            .collect(Collectors.toMap(field -> field.name() + "_id", field -> field));
    objects.forEach(
        (name, field) -> {
          var id = node.path(field.name()).path("id").asString("");
          var said = node.path(name).asString("");
          if (!id.isEmpty() && !said.isEmpty() && !id.equalsIgnoreCase(said)) {
            faults.accept(new HsdsFault(at + "/" + name, Rule.POINTS_ELSEWHERE, id));
          }
        });
  }
}
