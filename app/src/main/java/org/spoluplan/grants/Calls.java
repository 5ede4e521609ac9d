package org.spoluplan.grants;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.spoluplan.kernel.NotFound;

/// Calls, for the other parts of grants.
public interface Calls {

  Optional<Call> find(CallId id);

  default Call get(CallId id) {
    return find(id).orElseThrow(() -> new NotFound(CallId.KIND, id.value()));
  }

  /// The newest year first.
  List<Call> list();

  List<Call> list(Collection<CallId> ids);

  /// Nobody changes it until this transaction ends.
  Call lock(CallId id);

  /// What became of it.
  void put(CallId id, CallState.Stage stage);

  /// All versions, the newest first.
  List<CallRule> rules(CallId id);

  /// The newest version that was decided.
  default Optional<CallRule> decidedRule(CallId id) {
    return rules(id).stream().filter(rule -> !rule.isDraft()).findFirst();
  }
}
