package org.spoluplan.network.keeping;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.Contact;
import org.spoluplan.network.Place.BarrierFree;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;

/// What fields of the form say, in the words that stand there beside their codes.
final class FieldWords {

  private static final Pattern LAST = Pattern.compile("(?:place-\\d+-|contact-\\d+-|form-.+-)(.+)");

  private FieldWords() {}

  static String of(Page page, Choices choices, String name, List<String> values) {
    var options = options(page, choices, name);
    return values.stream()
        .map(String::strip)
        .map(value -> label(page, options, value))
        .collect(Collectors.joining(", "))
        .strip();
  }

  private static String label(Page page, List<Option> options, String value) {
    return options.stream()
        .filter(option -> option.value().equals(value))
        .map(Option::label)
        .findFirst()
        .orElseGet(() -> value.equals("true") ? page.t("service.conflict.yes") : value);
  }

  private static List<Option> options(Page page, Choices choices, String name) {
    var found = LAST.matcher(name);
    return switch (found.matches() ? found.group(1) : name) {
      case "kind" ->
          found.matches()
              ? Option.of(page, "service.contact", Contact.Kind.class)
              : Stream.concat(choices.types().stream(), choices.otherHelp().stream()).toList();
      case "group" -> choices.groups();
      case "language" -> choices.languages();
      case "unit" -> choices.units();
      case "area" -> Option.of(page, "service.area", AreaServed.Kind.class);
      case "area-region" -> choices.regions();
      case "free" -> Option.of(page, "service.free", TermsFields.Free.class);
      case "barrier-free" -> Option.of(page, "service.barrier-free", BarrierFree.class);
      default -> List.of();
    };
  }
}
