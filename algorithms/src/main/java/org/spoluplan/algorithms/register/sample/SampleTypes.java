package org.spoluplan.algorithms.register.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.spoluplan.algorithms.czech.Words;

/// Types of services with their forms, units and target groups, as often as in a register.
final class SampleTypes {

  /// @param form of the register, without the name of its list
  record Form(String form, String unit) {}

  record Type(String code, int share, List<Form> forms, List<String> groups) {}

  private static final List<Type> ALL =
      Words.lines(SampleTypes.class, "types.csv").stream().map(SampleTypes::type).toList();

  private static final int SHARES = ALL.stream().mapToInt(Type::share).sum();

  private SampleTypes() {}

  static Type any(Random random) {
    var left = random.nextInt(SHARES);
    for (var type : ALL) {
      left -= type.share();
      if (left < 0) return type;
    }
    return ALL.getLast();
  }

  /// A home for the elderly.
  static Type home() {
    return ALL.stream().filter(type -> type.code().equals("13")).findFirst().orElseThrow();
  }

  private static Type type(String line) {
    var cells = line.split(",", -1);
    var forms = new ArrayList<Form>();
    for (var form : cells[2].split(" ", -1)) {
      var parts = form.split(":", -1);
      forms.add(new Form(parts[0], parts[1]));
    }
    return new Type(
        cells[0], Integer.parseInt(cells[1]), List.copyOf(forms), List.of(cells[3].split(" ", -1)));
  }
}
