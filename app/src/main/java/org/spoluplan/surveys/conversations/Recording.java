package org.spoluplan.surveys.conversations;

import java.util.List;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.surveys.ConversationId;
import org.spoluplan.surveys.Conversations.Statement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes protocols down.
@Service
@Transactional
class Recording {

  private final ConversationRegister register;
  private final Audit audit;

  Recording(ConversationRegister register, Audit audit) {
    this.register = register;
    this.audit = audit;
  }

  ConversationId add(
      Actor actor, OrganisationId owner, Conversation.Content is, List<Statement> said) {
    var id = register.add(owner, is, said, actor.signedInPerson());
    audit.done(actor, ConversationAction.KEEP, id.thing());
    return id;
  }

  void change(Actor actor, ConversationId id, Conversation.Content is, List<Statement> said) {
    register.change(id, is, said);
    audit.done(actor, ConversationAction.KEEP, id.thing());
  }
}
