package org.spoluplan.meetings.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.minutes.NamedPeople.Decided;
import org.spoluplan.meetings.minutes.PublicName.Choice;
import org.spoluplan.page.Form;

/// What the public reads of each of the people named, as it is chosen. Nothing is chosen
/// beforehand but initials.
final class NamesForm {

  private static final int LONGEST = 200;

  private NamesForm() {}

  static Form filled(List<Decided> named) {
    var known = new HashMap<String, @Nullable Object>();
    for (var i = 0; i < named.size(); i++) {
      var decision = named.get(i).decision();
      var choice = decision.map(PublicName::choice).orElse(Choice.INITIALS);
      known.put(choiceField(i), choice);
      known.put(
          roleField(i),
          choice == Choice.ROLE ? decision.map(PublicName::shown).orElse(null) : null);
    }
    return Form.filled(known);
  }

  static List<PublicName> read(Form form, List<Decided> named) {
    var decided = new ArrayList<PublicName>();
    for (var i = 0; i < named.size(); i++) {
      var name = named.get(i).name();
      var choice = form.choice(choiceField(i), Choice.class);
      var role = form.optionalText(roleField(i), LONGEST);
      if (choice == Choice.ROLE && role == null)
        form.reject(roleField(i), "minutes.names.role-missing");
      decided.add(
          new PublicName(
              name,
              switch (choice) {
                case NAME -> null;
                case INITIALS -> new CzechName(name).initials();
                case ROLE -> role;
              }));
    }
    return decided;
  }

  static String choiceField(int at) {
    return "choice-" + at;
  }

  static String roleField(int at) {
    return "role-" + at;
  }
}
