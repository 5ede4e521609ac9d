package org.spoluplan.thread;

import java.util.Optional;
import java.util.UUID;
import org.spoluplan.kernel.Thing;
import org.spoluplan.page.Form;

/// How a form names the other thing: `task/<id>`.
final class LinkForm {

  private LinkForm() {}

  static String reference(Thing thing) {
    return thing.kind() + "/" + thing.id();
  }

  /// Empty when no thing is named; the form then says so.
  static Optional<Thing> other(Form form) {
    var parts = form.value("other").split("/", 2);
    try {
      if (parts.length == 2) return Optional.of(new Thing(parts[0], UUID.fromString(parts[1])));
    } catch (IllegalArgumentException e) {
      // answered below, like nothing chosen
    }
    form.reject("other", "form.error.choose");
    return Optional.empty();
  }
}
