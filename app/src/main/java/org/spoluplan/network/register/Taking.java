package org.spoluplan.network.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.Provider;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.services.Providers;
import org.spoluplan.network.services.ServiceWriting;
import org.spoluplan.people.Ico;
import org.springframework.stereotype.Component;

/// Writes what was planned.
@Component
class Taking {

  private final ServiceWriting writing;
  private final Providers providers;
  private final RegisterCopies copies;
  private final RegisterQuestions questions;
  private final HidingCopies hiding;

  Taking(
      ServiceWriting writing,
      Providers providers,
      RegisterCopies copies,
      RegisterQuestions questions,
      HidingCopies hiding) {
    this.writing = writing;
    this.providers = providers;
    this.copies = copies;
    this.questions = questions;
    this.hiding = hiding;
  }

  /// @return those that somebody else was just saving: nothing of theirs was written
  List<Plan.Meet> take(UUID imported, List<Plan> plans) {
    var said = new HashMap<ServiceId, LaidOut>();
    var busy = new ArrayList<Plan.Meet>();
    for (var plan : plans) {
      switch (plan) {
        case Plan.Add add -> said.put(add(add.item()), add.item().laidOut());
        case Plan.Meet meet -> {
          if (meet(meet)) said.put(meet.here().id(), meet.agreed());
          else busy.add(meet);
        }
      }
    }
    copies.put(imported, said);
    return busy;
  }

  private ServiceId add(Translated.Known item) {
    var id = new ServiceId(UUID.randomUUID());
    writing.add(id, provider(item.provider()).id(), item.content());
    return id;
  }

  Provider provider(ProviderName name) {
    return providers.named(name.name(), ico(name.ico()));
  }

  private static @Nullable Ico ico(@Nullable String digits) {
    return digits == null ? null : new Ico(digits);
  }

  private boolean meet(Plan.Meet meet) {
    var here = meet.here();
    var merging = meet.merging();
    if (meet.changes()) {
      var content = Assembling.of(here.is(), merging.result(), meet.item().identifier());
      if (!content.equals(here.is()) && !writing.change(here.id(), here.version(), content)) {
        return false;
      }
      rename(meet);
      hiding.hide(here.id(), content);
    }
    questions.ask(here.id(), merging.asked());
    return true;
  }

  /// A provider that keeps its number and is called otherwise.
  private void rename(Plan.Meet meet) {
    meet.merging().taken().stream()
        .filter(change -> change.key().part() == RegisterPart.PROVIDER)
        .map(PartChange::register)
        .filter(ProviderName.class::isInstance)
        .map(ProviderName.class::cast)
        .forEach(name -> providers.rename(meet.here().provider().id(), name.name()));
  }
}
