package org.spoluplan.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.kernel.NotFound;

/// Services, to be read by other capabilities.
public interface Services {

  Optional<SocialService> find(ServiceId id);

  default SocialService get(ServiceId id) {
    return find(id).orElseThrow(() -> new NotFound("service", id.value()));
  }

  Optional<SocialService> find(String registerId);

  /// Those of them that there are, by name in Czech order.
  List<SocialService> list(Collection<ServiceId> ids);

  /// Those of them that there are, by their numbers in the national register.
  List<SocialService> registered(Collection<String> registerIds);

  /// Registered ones of which nobody wrote down the number.
  List<SocialService> withoutNumber();

  /// All that were given on that day, by name in Czech order.
  List<SocialService> given(LocalDate day);

  List<SocialService> of(ProviderId provider);

  /// What was last said about room, by service and form.
  Map<ServiceId, List<Vacancy>> vacancies();

  /// What was last said about room in the forms of each of them.
  Map<ServiceId, List<Vacancy>> vacancies(Collection<ServiceId> ids);

  /// When anything about services or their room was changed last; the beginning of time when there
  /// is none.
  Instant changedAt();

  /// What was last said about room in the forms of one service.
  List<Vacancy> vacancies(ServiceId id);
}
