package org.spoluplan.surveys.conversations;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spoluplan.kernel.Thing;
import org.spoluplan.search.Entry;
import org.spoluplan.search.Searchable;
import org.spoluplan.surveys.ConversationId;
import org.spoluplan.surveys.Conversations.Statement;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Focus groups and interviews on the golden thread and in search.
@Component
class ConversationThings implements Things, Searchable {

  private final ConversationRegister register;

  ConversationThings(ConversationRegister register) {
    this.register = register;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(ConversationId.KIND);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    return register.all(things.stream().map(Thing::id).toList()).stream()
        .map(
            one ->
                new KnownThing(
                    one.id().thing(),
                    one.is().title(),
                    one.id().path(),
                    one.is().heldOn(),
                    ConversationAction.KEEP,
                    one))
        .toList();
  }

  @Override
  public Stream<Entry> all() {
    return register.all().stream().map(ConversationThings::entry);
  }

  @Override
  public List<Entry> touchedBy(Thing changed) {
    if (!changed.kind().equals(ConversationId.KIND)) return List.of();
    return register.all(List.of(changed.id())).stream().map(ConversationThings::entry).toList();
  }

  private static Entry entry(Conversation one) {
    return new Entry(
        one.id().thing(),
        one.is().title(),
        one.said().stream().map(Statement::words).collect(Collectors.joining("\n")),
        one.id().path(),
        one.is().heldOn(),
        one.scopes());
  }
}
