package org.spoluplan.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

/// All actions of the application with the roles they are granted to, read from the enums
/// themselves.
final class PermissionTable {

  private static final List<Action> ACTIONS = read();

  private PermissionTable() {}

  static List<Action> actions() {
    return ACTIONS;
  }

  private static List<Action> read() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.spoluplan")
            .stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Action.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getEnumConstants()))
            .map(Action.class::cast)
            .sorted(Comparator.comparing(Action::key))
            .toList();
  }

  static Action action(String key) {
    return actions().stream()
        .filter(action -> action.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no action " + key));
  }

  /// As Markdown: a row an action, a column a role.
  static String markdown() {
    var text = new StringBuilder();
    text.append("# Permissions\n\n");
    text.append(
        "Who may do what. A role is held in a scope (an organisation, a body, a meeting, a person) or\n");
    text.append(
        "everywhere, and reaches the things that lie in that scope. `anybody` reaches only what is open to all.\n");
    text.append(
        "This table is generated from the actions themselves; a test fails when it is out of date and\n");
    text.append(
        "another drives every endpoint by every role and compares the outcome with it.\n\n");
    text.append("| action |");
    for (var role : Role.values()) text.append(' ').append(word(role)).append(" |");
    text.append("\n|---|").append("---|".repeat(Role.values().length)).append('\n');
    for (var action : actions()) {
      text.append("| `").append(action.key()).append("` |");
      for (var role : Role.values()) {
        text.append(action.grantedTo().contains(role) ? " ● |" : "  |");
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String word(Role role) {
    return role.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
