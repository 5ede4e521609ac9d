package org.spoluplan.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.grants.db.Tables.ASSESSOR;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;
import static org.spoluplan.meetings.db.Tables.OFFICIAL;
import static org.spoluplan.network.db.Tables.PROVIDER;
import static org.spoluplan.network.db.Tables.SERVICE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Code;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.TestRegion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Drives every endpoint of the application by everybody, from the administrator to nobody, and
/// compares what happens with the permission table. Which action an endpoint needs, and of what, is
/// written by hand in `house/endpoints.csv`: the test does not ask the code under test.
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointPermissionsTest {

  private static final String DEMO = "0de00000-0000-4000-8000-0000000000";
  private static final int UUID_LENGTH = 36;
  private static final UUID TOWN = demo("01");
  private static final UUID BODY = demo("b2");
  private static final UUID MEETING = demo("e2");

  /// @param roles what the actor is, each with the scope it is held in; null means everywhere
  private record Somebody(@Nullable PersonId person, Map<Role, @Nullable UUID> roles) {}

  /// What an office in one meeting makes of somebody, written by hand like the rest.
  private enum Office {
    CHAIR("chair", Role.CHAIR),
    MINUTE_TAKER("minute_taker", Role.SECRETARY),
    VERIFIER("verifier", Role.VERIFIER);

    private final String code;
    private final Role role;

    Office(String code, Role role) {
      this.code = code;
      this.role = role;
    }
  }

  private record Endpoint(
      String method, String pattern, String action, String scopes, String address) {}

  @Autowired MockMvc mvc;
  @Autowired TestRegion region;
  @Autowired TestPeople people;
  @Autowired DSLContext sql;
  @Autowired TransactionTemplate transactions;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private final Map<String, Somebody> everybody = new LinkedHashMap<>();

  @BeforeAll
  void fillTheDemoRegionAndMakeOneActorOfEachKind() {
    region.fill();
    addServiceOfTheTown();
    add("administrator", Role.ADMINISTRATOR, null);
    add("auditor", Role.AUDITOR, null);
    add("coordinator of the town", Role.COORDINATOR, new OrganisationId(TOWN));
    add("coordinator of another town", Role.COORDINATOR, people.organisation("Jiné město"));
    add("head of the town", Role.ORGANISATION_HEAD, new OrganisationId(TOWN));
    add("worker of the town", Role.ORGANISATION_WORKER, new OrganisationId(TOWN));
    for (var function :
        List.of(Role.CHAIR, Role.VICE_CHAIR, Role.SECRETARY, Role.MEMBER, Role.GUEST)) {
      addToBody(Code.of(function) + " of the body", function, BODY);
    }
    var substitute = roles(demo("a9"), Role.SUBSTITUTE, BODY);
    substitute.put(Role.ORGANISATION_WORKER, demo("03"));
    everybody.put("substitute in the body", new Somebody(new PersonId(demo("a9")), substitute));
    addToMeeting("chair of one meeting", Office.CHAIR);
    addToMeeting("minute taker of one meeting", Office.MINUTE_TAKER);
    addToMeeting("verifier of one meeting", Office.VERIFIER);
    addAssessor("assessor of a call", demo("e13"));
    addToBody("chair of another body", Role.CHAIR, demo("b3"));
    var plain = people.account("Nikdo Zvláštní");
    everybody.put("signed in, nothing else", new Somebody(plain, roles(plain.value(), null, null)));
    everybody.put("nobody", new Somebody(null, Map.of(Role.ANYBODY, Scoped.OPEN_TO_ALL)));
  }

  @Test
  void everyEndpointIsInTheListAndTheListHasNoOther() throws IOException {
    var listed = new TreeSet<String>();
    endpoints().forEach(endpoint -> listed.add(endpoint.method() + " " + endpoint.pattern()));
    assertThat(listed).isEqualTo(mapped());
  }

  @Test
  void whereATestIsNamedInsteadOfAnActionItExists() throws IOException {
    for (var endpoint : endpoints()) {
      if (!endpoint.action().startsWith("see ")) continue;
      var file = endpoint.action().substring(4) + ".java";
      try (var tests = Files.walk(Path.of("src/test/java"))) {
        assertThat(tests.map(path -> path.getFileName().toString())).contains(file);
      }
    }
  }

  @Test
  void everyEndpointAnswersEverybodyAsThePermissionTableSays() throws Exception {
    var wrong = new ArrayList<String>();
    var combinations = 0;
    for (var endpoint : endpoints()) {
      for (var actor : everybody.entrySet()) {
        if (endpoint.action().startsWith("see ") && actor.getValue().person() != null) continue;
        combinations++;
        var expected = isPermitted(endpoint, actor.getValue());
        var response = drive(endpoint, actor.getValue());
        var asExpected =
            wasPermitted(response) == expected
                || isAskedElsewhere(endpoint, actor.getValue(), response);
        if (!asExpected || response.getStatus() >= 500) {
          wrong.add(
              "%s %s by %s: expected %s, was %d %s"
                  .formatted(
                      endpoint.method(),
                      endpoint.pattern(),
                      actor.getKey(),
                      expected ? "permitted" : "refused",
                      response.getStatus(),
                      response.getHeader("Location")));
        }
      }
    }
    System.out.printf(
        "permissions: %d endpoints × %d actors = %d combinations driven%n",
        endpoints().size(), everybody.size(), combinations);
    assertThat(wrong).isEmpty();
  }

  /// In a transaction that is rolled back: the next actor finds everything as it was.
  private MockHttpServletResponse drive(Endpoint endpoint, Somebody actor) {
    return transactions.execute(
        status -> {
          status.setRollbackOnly();
          try {
            var request =
                MockMvcRequestBuilders.request(
                        HttpMethod.valueOf(endpoint.method()), endpoint.address())
                    .header("Accept", "text/html, text/event-stream, */*");
            if (!endpoint.method().equals("GET")) request.with(csrf());
            if (actor.person() != null) request.with(user(actor.person().value().toString()));
            return mvc.perform(request).andReturn().getResponse();
          } catch (Exception e) {
            throw new AssertionError(endpoint + " " + actor, e);
          }
        });
  }

  private static boolean wasPermitted(MockHttpServletResponse response) {
    var location = response.getHeader("Location");
    var sentToSignIn = location != null && location.startsWith("/prihlaseni?zpet=");
    return !sentToSignIn && response.getStatus() != 403;
  }

  /// Where more than role and scope decides, the named test asks; here nobody must be kept out.
  private static boolean isAskedElsewhere(
      Endpoint endpoint, Somebody actor, MockHttpServletResponse response) {
    var hidden = response.getStatus() == 404;
    return endpoint.action().startsWith("see ") && (actor.person() != null || hidden);
  }

  private static boolean isPermitted(Endpoint endpoint, Somebody actor) {
    if (endpoint.action().equals("public")) return true;
    if (endpoint.action().startsWith("see ")) return false;
    var actions = List.of(endpoint.action().split("\\|"));
    var scopes = List.of(endpoint.scopes().split("\\|"));
    for (int i = 0; i < actions.size(); i++) {
      if (isPermitted(actions.get(i), scopes.get(i), actor)) return true;
    }
    return false;
  }

  private static boolean isPermitted(String action, String words, Somebody actor) {
    var granted = PermissionTable.action(action).grantedTo();
    var scopes = scopes(words);
    return actor.roles().entrySet().stream()
        .filter(held -> granted.contains(held.getKey()))
        .anyMatch(
            held ->
                held.getValue() == null
                    || scopes.contains(held.getValue())
                    || words.equals("somewhere"));
  }

  private static Set<UUID> scopes(String words) {
    var scopes = new LinkedHashSet<UUID>();
    for (var word : words.split(" ")) {
      switch (word) {
        case "open" -> scopes.add(Scoped.OPEN_TO_ALL);
        case "body" -> scopes.addAll(List.of(BODY, TOWN));
        case "everywhere", "somewhere" -> {}
        default -> scopes.add(demo(word));
      }
    }
    return scopes;
  }

  private Set<String> mapped() {
    var found = new TreeSet<String>();
    mappings
        .getHandlerMethods()
        .forEach(
            (mapping, method) -> {
              if (!method.getBeanType().getName().startsWith("org.spoluplan")) return;
              for (var pattern : mapping.getPatternValues()) {
                var methods = mapping.getMethodsCondition().getMethods();
                methods.forEach(verb -> found.add(verb + " " + pattern));
              }
            });
    return found;
  }

  /// `METHOD pattern;action or "public";scopes;address` — the address when `{id}` is not enough.
  private static List<Endpoint> endpoints() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/house/endpoints.csv")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(";", -1))
        .map(
            cells -> {
              var call = cells[0].split(" ");
              return new Endpoint(call[0], call[1], cells[1], cells[2], cells[3]);
            })
        .toList();
  }

  private void add(String name, Role role, @Nullable OrganisationId organisation) {
    var person = people.account("Zkouška " + name.replace(' ', '-'));
    people.grant(person, role, organisation);
    var scope = organisation == null ? null : organisation.value();
    everybody.put(name, new Somebody(person, roles(person.value(), role, scope)));
  }

  private void addToBody(String name, Role role, UUID body) {
    var person = people.account("Zkouška " + name.replace(' ', '-'));
    sql.insertInto(MEMBERSHIP)
        .set(MEMBERSHIP.BODY_ID, body)
        .set(MEMBERSHIP.PERSON_ID, person.value())
        .set(MEMBERSHIP.FUNCTION, Code.of(role))
        .set(MEMBERSHIP.VOTES, role != Role.GUEST)
        .set(MEMBERSHIP.VALID_FROM, LocalDate.of(2027, 1, 1))
        .execute();
    everybody.put(name, new Somebody(person, roles(person.value(), role, body)));
  }

  private void addAssessor(String name, UUID call) {
    var person = people.account("Zkouška " + name.replace(' ', '-'));
    sql.insertInto(ASSESSOR)
        .set(ASSESSOR.CALL_ID, call)
        .set(ASSESSOR.PERSON_ID, person.value())
        .set(ASSESSOR.APPOINTED_BY, demo("a2"))
        .set(ASSESSOR.APPOINTED_AT, Instant.EPOCH)
        .execute();
    everybody.put(name, new Somebody(person, roles(person.value(), Role.ASSESSOR, call)));
  }

  /// Somebody from elsewhere who has an office in that meeting only.
  private void addToMeeting(String name, Office office) {
    var person = people.account("Zkouška " + name.replace(' ', '-'));
    sql.insertInto(OFFICIAL)
        .set(OFFICIAL.MEETING_ID, MEETING)
        .set(OFFICIAL.OFFICE, office.code)
        .set(OFFICIAL.PERSON_ID, person.value())
        .set(OFFICIAL.NAME, "Zkouška " + name)
        .execute();
    everybody.put(name, new Somebody(person, roles(person.value(), office.role, MEETING)));
  }

  private void addServiceOfTheTown() {
    sql.insertInto(PROVIDER)
        .set(PROVIDER.ID, demo("d1"))
        .set(PROVIDER.NAME, "Zkušební poskytovatel")
        .set(PROVIDER.ORGANISATION_ID, TOWN)
        .onConflictDoNothing()
        .execute();
    sql.insertInto(SERVICE)
        .set(SERVICE.ID, demo("d1"))
        .set(SERVICE.PROVIDER_ID, demo("d1"))
        .set(SERVICE.REGISTERED, false)
        .set(SERVICE.TYPE_CODE, "FOOD")
        .set(SERVICE.NAME, "Zkušební služba")
        .set(SERVICE.CHANGED_AT, Instant.EPOCH)
        .onConflictDoNothing()
        .execute();
  }

  private static Map<Role, @Nullable UUID> roles(
      UUID person, @Nullable Role role, @Nullable UUID scope) {
    var roles = new LinkedHashMap<Role, @Nullable UUID>();
    roles.put(Role.ANYBODY, Scoped.OPEN_TO_ALL);
    roles.put(Role.SIGNED_IN, null);
    roles.put(Role.SELF, person);
    if (role != null) roles.put(role, scope);
    return roles;
  }

  private static UUID demo(String end) {
    return UUID.fromString(DEMO.substring(0, UUID_LENGTH - end.length()) + end);
  }
}
