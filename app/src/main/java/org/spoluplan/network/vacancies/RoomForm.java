package org.spoluplan.network.vacancies;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.Vacancy.Answer;
import org.spoluplan.page.Form;

/// What was pressed and typed about one form of a service.
final class RoomForm {

  private static final int MOST = 100_000;
  private static final int LONGEST_NOTE = 300;

  private RoomForm() {}

  /// Empty when the form cannot be taken; it then says why.
  static Optional<Said> read(Form form, SocialService service, RoomUnits units) {
    var of =
        service.is().forms().stream()
            .filter(one -> one.code().equals(form.value("form")))
            .findFirst();
    var answer = form.choice("answer", Answer.class);
    var note = form.optionalText("note", LONGEST_NOTE);
    if (of.isEmpty()) form.reject("form", "form.error.choose");
    var free = answer == Answer.FREE ? free(form) : null;
    if (!form.valid()) return Optional.empty();
    return of.map(one -> new Said(one, answer, free, unit(form, units.of(one)), note));
  }

  private static @Nullable Integer free(Form form) {
    var free = form.optionalInteger("free", 0, MOST);
    if (free == null || free > 0) return free;
    form.reject("free", "room.error.none");
    return null;
  }

  /// One of those; where there is one only, nobody is asked.
  private static @Nullable String unit(Form form, List<String> places) {
    if (places.size() == 1) return places.getFirst();
    return places.stream().filter(unit -> unit.equals(form.value("unit"))).findFirst().orElse(null);
  }
}
