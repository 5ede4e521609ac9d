package org.spoluplan.grants.calls;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallAction;
import org.spoluplan.grants.CallId;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.search.Entry;
import org.spoluplan.search.Searchable;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Calls on the golden thread and in search.
@Component
class CallThings implements Things, Searchable {

  private final StoredCalls calls;

  CallThings(StoredCalls calls) {
    this.calls = calls;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(CallId.KIND);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    return calls.list(things.stream().map(one -> new CallId(one.id())).toList()).stream()
        .map(
            one ->
                new KnownThing(
                    one.id().thing(),
                    one.is().title(),
                    one.path(),
                    one.is().window().opens().atZone(Today.ZONE).toLocalDate(),
                    CallAction.VIEW,
                    one))
        .toList();
  }

  @Override
  public Stream<Entry> all() {
    return calls.list().stream().map(CallThings::entry);
  }

  @Override
  public List<Entry> touchedBy(Thing changed) {
    if (!changed.kind().equals(CallId.KIND)) return List.of();
    return calls.list(List.of(new CallId(changed.id()))).stream().map(CallThings::entry).toList();
  }

  private static Entry entry(Call call) {
    return new Entry(
        call.id().thing(),
        call.is().title(),
        call.programme().is().name() + "\n" + call.is().purpose(),
        call.path(),
        call.is().window().opens().atZone(Today.ZONE).toLocalDate(),
        call.scopes());
  }
}
