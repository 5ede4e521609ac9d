package org.spoluplan.network.requests;

import java.util.List;
import java.util.UUID;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A service that was new when it was asked for has been registered since: its line of the request
/// is tied to it, and the thread leads from one to the other.
@Service
@Transactional
class LinkingServices {

  private final Requests requests;
  private final RequestParts parts;
  private final Services services;
  private final GoldenThread thread;
  private final Audit audit;

  LinkingServices(
      Requests requests, RequestParts parts, Services services, GoldenThread thread, Audit audit) {
    this.requests = requests;
    this.parts = parts;
    this.services = services;
    this.thread = thread;
    this.audit = audit;
  }

  /// Registered services of the provider that the request does not name yet; none when the request
  /// is a draft, came to nothing, or asks for no new service.
  @Transactional(readOnly = true)
  List<SocialService> offered(NetworkRequest request) {
    var asked = request.is().services().stream().map(AskedService::service).toList();
    if (!isOpen(request) || !asked.contains(null)) return List.of();
    return services.of(request.provider().id()).stream()
        .filter(one -> one.is().registration().registered() && !asked.contains(one.id()))
        .toList();
  }

  static boolean isOpen(NetworkRequest request) {
    return switch (request.state()) {
      case DRAFT, REFUSED, WITHDRAWN -> false;
      default -> true;
    };
  }

  /// @param line of the request
  Outcome<NetworkRequestId> link(Actor actor, NetworkRequestId id, UUID line, ServiceId service) {
    var request = requests.lock(id);
    if (!isOpen(request)) return Outcome.refused(RequestRefusal.OVER);
    var asked =
        request.is().services().stream()
            .filter(one -> one.id().equals(line))
            .findFirst()
            .orElseThrow(() -> new NotFound("request_service", line));
    if (asked.service() != null) return Outcome.refused(RequestRefusal.NOT_NEW);
    if (offered(request).stream().noneMatch(one -> one.id().equals(service))) {
      return Outcome.refused(RequestRefusal.NOT_OF_PROVIDER);
    }
    parts.link(asked, service);
    thread.link(actor, new Thing("service", service.value()), Relation.CAME_FROM, id.thing());
    audit.done(actor, RequestAction.FILE, id.thing());
    return Outcome.done(id);
  }
}
