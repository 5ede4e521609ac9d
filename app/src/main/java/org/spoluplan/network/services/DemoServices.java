package org.spoluplan.network.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.DemoPart;
import org.spoluplan.network.Provider;
import org.spoluplan.network.ProviderId;
import org.spoluplan.network.ServiceChanged;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Vacancy;
import org.spoluplan.network.Vacancy.Answer;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Organisations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The invented services of the demo region.
@Service
class DemoServices implements DemoPart {

  private static final int AFTER_PEOPLE = 15;

  /// The head of an invented service who says that there is room.
  private static final PersonId SOMEBODY =
      new PersonId(UUID.fromString("0de00000-0000-4000-8000-0000000000a3"));

  private final ProviderEntries providers;
  private final ServiceWriting writing;
  private final Vacancies vacancies;
  private final Organisations organisations;
  private final ApplicationEventPublisher events;
  private final JsonMapper json;
  private final Clock clock;

  DemoServices(
      ProviderEntries providers,
      ServiceWriting writing,
      Vacancies vacancies,
      Organisations organisations,
      ApplicationEventPublisher events,
      JsonMapper json,
      Clock clock) {
    this.providers = providers;
    this.writing = writing;
    this.vacancies = vacancies;
    this.organisations = organisations;
    this.events = events;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public int position() {
    return AFTER_PEOPLE;
  }

  @Override
  public void fill(LocalDate today) {
    var known = new HashMap<String, ProviderId>();
    for (var entry : read()) {
      var provider = known.computeIfAbsent(entry.get("provider").stringValue(), this::provider);
      var id = id(entry.get("id").stringValue());
      writing.add(id, provider, DemoEntry.content(entry));
      said(id, entry);
      events.publishEvent(new ServiceChanged(id));
    }
  }

  private List<JsonNode> read() {
    try (var in = DemoServices.class.getResourceAsStream("/db/demo/services.json")) {
      return json.readTree(Objects.requireNonNull(in)).valueStream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProviderId provider(String name) {
    var card =
        organisations.search(name).stream()
            .filter(one -> one.name().equals(name))
            .map(Organisation::id)
            .findFirst();
    var id = new ProviderId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    providers.add(new Provider(id, null, name, card.orElse(null)));
    return id;
  }

  /// `s001` always gets the same id, so that pages of the demo can be sent to somebody.
  private static ServiceId id(String name) {
    var number = Integer.parseInt(name.substring(1));
    return new ServiceId(new UUID(0x0de0000000004000L, 0x80005e0000000000L + number));
  }

  private void said(ServiceId id, JsonNode entry) {
    var answer = answer(entry.get("vacancy").stringValue());
    if (answer == null) return;
    for (var form : entry.get("forms")) {
      vacancies.add(
          new Vacancy(id, form.stringValue(), answer, null, null, null, clock.instant(), SOMEBODY));
    }
  }

  private static @Nullable Answer answer(String word) {
    return Map.of(
            "FREE", Answer.FREE,
            "FULL", Answer.FULL,
            "WAITING_LIST", Answer.WAITING_LIST,
            "ASSESSED_FIRST", Answer.ASSESSED_FIRST)
        .get(word);
  }
}
