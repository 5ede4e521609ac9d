package org.spoluplan.grants;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.network.ServiceId;

/// Applications, to be read by the other parts of grants.
public interface Applications {

  Optional<Application> find(ApplicationId id);

  default Application get(ApplicationId id) {
    return find(id).orElseThrow(() -> new NotFound(ApplicationId.KIND, id.value()));
  }

  /// Nobody changes it until this transaction ends.
  Application lock(ApplicationId id);

  List<Application> list(Collection<ApplicationId> ids);

  /// By number; those never submitted at the end.
  List<Application> of(CallId call);

  /// Those of the call that take part in assessment and dividing, by number.
  default List<Application> inPlay(CallId call) {
    return of(call).stream().filter(one -> one.state().isInPlay()).toList();
  }

  /// Of one service in all calls, the newest first.
  List<Application> of(ServiceId service);

  /// Of these services in calls for that year.
  List<Application> of(Collection<ServiceId> services, int year);

  /// What became of it.
  void put(ApplicationId id, ApplicationState state);
}
