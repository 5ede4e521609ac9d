package org.spoluplan.page;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.spoluplan.kernel.Refusal;

/// All reasons for which the application says no, read from the types themselves.
final class RefusalTable {

  private static final String HEAD =
      """
      # Refusals

      Every reason for which a rule of the application says no. To machines it is RFC 9457 problem+json of the type
      `urn:spoluplan:problem:<key>` with this status; to people the same page with this sentence. Keys are stable.
      What is typed wrongly is said by the field and is not here; missing is 404, forbidden 403.
      This page is made from the code; a test fails when it is out of date.

      """;

  private RefusalTable() {}

  private record Known(String capability, Refusal refusal) {}

  static String markdown() {
    var messages = new Messages();
    var text = new StringBuilder(HEAD);
    text.append("| capability | key | status | sentence |\n|---|---|---|---|\n");
    for (var known : all()) {
      var refusal = known.refusal();
      text.append(
          "| %s | `%s` | %d | %s |\n"
              .formatted(
                  known.capability(),
                  refusal.key(),
                  Problems.status(refusal.kind()).value(),
                  messages.of(Messages.CZECH, "refusal." + refusal.key()).replace("|", "\\|")));
    }
    return text.toString();
  }

  private static List<Known> all() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.spoluplan")
            .stream()
            .filter(type -> type.isAssignableTo(Refusal.class) && !type.isInterface())
            .map(JavaClass::reflect)
            .flatMap(RefusalTable::constants)
            .sorted(Comparator.comparing(Known::capability).thenComparing(k -> k.refusal().key()))
            .toList();
  }

  private static Stream<Known> constants(Class<?> type) {
    var capability = type.getPackageName().split("\\.", -1)[2];
    var refusals = type.isEnum() ? Arrays.stream(type.getEnumConstants()) : Stream.of(record(type));
    return refusals.map(refusal -> new Known(capability, (Refusal) refusal));
  }

  /// A refusal that says when or how much besides its key.
  private static Object record(Class<?> type) {
    try {
      var made = type.getDeclaredConstructors()[0];
      made.setAccessible(true);
      return made.newInstance(new Object[made.getParameterCount()]);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + " cannot be made to ask it for its key", e);
    }
  }
}
