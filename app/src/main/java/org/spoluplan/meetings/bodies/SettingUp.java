package org.spoluplan.meetings.bodies;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.RulesOfProcedure;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Bodies are set up, changed and given rules.
@Service
@Transactional
class SettingUp {

  private final BodyRegister bodies;
  private final BodyTypes types;
  private final RulesBook rules;
  private final Audit audit;
  private final Clock clock;

  SettingUp(BodyRegister bodies, BodyTypes types, RulesBook rules, Audit audit, Clock clock) {
    this.bodies = bodies;
    this.types = types;
    this.rules = rules;
    this.audit = audit;
    this.clock = clock;
  }

  /// A new body starts with the usual rules, so that it can meet at once.
  BodyId create(Actor actor, BodyDetails details) {
    var id = bodies.add(details);
    var from = details.validFrom() == null ? Today.of(clock) : details.validFrom();
    rules.add(id, RulesOfProcedure.usual(from));
    audit.done(actor, BodyAction.CREATE, new Thing("body", id.value()));
    return id;
  }

  Outcome<BodyId> edit(Actor actor, BodyId id, BodyDetails details, int version) {
    if (!bodies.update(id, details, version)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    audit.done(actor, BodyAction.EDIT, new Thing("body", id.value()));
    return Outcome.done(id);
  }

  /// A new edition ends the one before it the day before; what was decided under it stands.
  Outcome<BodyId> setRules(Actor actor, BodyId id, RulesOfProcedure edition) {
    bodies.lock(id);
    if (rules.hasEditionFrom(id, edition.validity().from())) {
      return Outcome.refused(RulesRefusal.EDITION_OF_THAT_DAY_EXISTS);
    }
    rules.add(id, edition);
    audit.done(actor, BodyAction.SET_RULES, new Thing("body", id.value()));
    return Outcome.done(id);
  }

  void addType(Actor actor, BodyTypeDetails details) {
    recordType(actor, types.add(details));
  }

  Outcome<String> changeType(Actor actor, String code, BodyTypeDetails details, int version) {
    if (!types.update(code, details, version)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    recordType(actor, code);
    return Outcome.done(code);
  }

  private void recordType(Actor actor, String code) {
    var id = UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    audit.done(actor, BodyAction.SET_TYPES, new Thing("body-type", id));
  }
}
