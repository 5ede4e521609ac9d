package org.spoluplan.grants;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.network.SampleServices;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A town that gives money and services that ask for it, driven through pages as people would.
public final class TestCall {

  private final MockMvcTester mvc;
  private final TestPeople people;
  private final ApplicationContext application;
  public final OrganisationId town;
  public final Web office;
  public String path = "";
  private @Nullable Web assessor;

  public TestCall(MockMvcTester mvc, TestPeople people, ApplicationContext application) {
    this.mvc = mvc;
    this.people = people;
    this.application = application;
    town = people.townHall("Město Dávající " + UUID.randomUUID());
    office = person("Koordinátorka Dávající", Role.COORDINATOR, town);
  }

  public PersonId somebody(String name, Role role, OrganisationId organisation) {
    var person = people.account(name);
    people.grant(person, role, organisation);
    return person;
  }

  public Web person(String name, Role role, OrganisationId organisation) {
    return Web.of(mvc, somebody(name, role, organisation));
  }

  public Web web(PersonId person) {
    return Web.of(mvc, person);
  }

  /// Opens on 27 March 2027, closes on 12 April at 17:00; a million, criteria of 30 and 10 points.
  ///
  /// @param more fields that are otherwise, names and values by turns
  public TestCall draft(Object... more) {
    office.post(
        "/dotace/programy",
        "funder",
        town.value(),
        "name",
        "Podpora služeb " + town.value(),
        "purpose",
        "Aby služby byly.",
        "region",
        "CZ051",
        "municipality",
        "Liberec");
    var list = office.text("/dotace");
    var name = list.indexOf("Podpora služeb " + town.value());
    var programme = list.substring(list.lastIndexOf("id=\"p-", name) + 6).substring(0, 36);
    var fields =
        new ArrayList<Object>(
            List.of(
                "title",
                "Podpora 2027",
                "year",
                2027,
                "pot",
                "1 000 000",
                "purpose",
                "Na mzdy a provoz.",
                "contact",
                "odbor sociální péče",
                "publish",
                "9. 3. 2027",
                "publishTime",
                "8:00",
                "opens",
                "27. 3. 2027",
                "opensTime",
                "8:00",
                "closes",
                "12. 4. 2027",
                "closesTime",
                "17:00"));
    fields.addAll(
        List.of(
            "costsFrom",
            "1. 1. 2027",
            "costsTo",
            "31. 12. 2027",
            "settleBy",
            "28. 2. 2028",
            "condition",
            "registered",
            "c-0-name",
            "Potřebnost",
            "c-0-code",
            "need",
            "c-0-most",
            30,
            "c-1-name",
            "Spolupráce",
            "c-1-code",
            "together",
            "c-1-most",
            10));
    fields.addAll(List.of(more));
    var made = office.post("/dotace/programy/" + programme + "/vyzvy", fields.toArray());
    path = Web.location(made);
    return this;
  }

  public CallId id() {
    return new CallId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
  }

  /// 70 % by FTE, 30 % by points.
  public MvcTestResult rule(Object... more) {
    var fields =
        new ArrayList<Object>(
            List.of(
                "way",
                "composite",
                "normalisation",
                "share",
                "w-fte",
                "70",
                "w-points",
                "30",
                "rounding",
                "crown",
                "tie",
                "id",
                "redistribute",
                "true"));
    fields.addAll(List.of(more));
    return office.post(path + "/pravidla", fields.toArray());
  }

  public MvcTestResult decided(int rule) {
    return office.post(path + "/pravidla/" + rule + "/rozhodnuti", "day", "8. 3. 2027");
  }

  public MvcTestResult announced() {
    return office.post(path + "/vyhlasit", "resolution", "43/2027", "day", "8. 3. 2027");
  }

  /// A service of a provider of its own, and its head.
  public Applicant applicant(String name) {
    var provider = people.organisation(name + ", z. s.");
    var service = new SampleServices(application).add(provider, SampleServices.shelter(name));
    var head = somebody("Vedoucí " + name, Role.ORGANISATION_HEAD, provider);
    return new Applicant(provider, service.value(), head);
  }

  /// Appointed on first use.
  public Web assessor() {
    if (assessor == null) {
      var person = people.account("Hodnotitelka Pilná");
      office.post(path + "/hodnotitele", "person", person.value());
      assessor = Web.of(mvc, person);
    }
    return assessor;
  }

  /// Points of the two criteria, and a second pair of eyes.
  public void assess(Applicant one, int need, int together) {
    assessor().post(one.application + "/stret-zajmu", "conflict", "no");
    assessor()
        .post(
            one.application + "/body",
            "points-need",
            need,
            "reason-need",
            "Podle plánu.",
            "points-together",
            together,
            "reason-together",
            "Doloženo.");
    office.post(one.application + "/druhe-oci");
  }

  /// Divides by the rule and writes down what the council decided.
  public MvcTestResult decide(String resolution, String day) {
    office.post(path + "/rozdeleni", "name", "podle pravidla");
    return office.post(path + "/rozhodnuti", "resolution", resolution, "day", day);
  }

  public final class Applicant {

    public final OrganisationId provider;
    public final UUID service;
    public final PersonId headId;
    public final Web head;
    public String application = "";

    private Applicant(OrganisationId provider, UUID service, PersonId head) {
      this.provider = provider;
      this.service = service;
      headId = head;
      this.head = web(head);
    }

    public Applicant begin() {
      application = Web.location(head.post(path + "/zadosti/" + service));
      return this;
    }

    public ApplicationId id() {
      return new ApplicationId(
          UUID.fromString(application.substring(application.lastIndexOf('/') + 1)));
    }

    /// Over what the page shows.
    public MvcTestResult save(String section, Object... fields) {
      var page = head.text(application + "/cast/" + section);
      var version = page.replaceFirst("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1");
      var all = new ArrayList<Object>(List.of("version", version));
      all.addAll(List.of(fields));
      return head.post(application + "/cast/" + section, all.toArray());
    }

    /// Complete, with so many FTE for Liberec.
    public Applicant fill(String fte, String requested) {
      save(
          "purpose",
          "what",
          "Mzdy",
          "need",
          "Lidé čekají",
          "contact",
          "tel.",
          "account",
          "19-1/0800");
      save(
          "people",
          "s-0-job",
          "pracovník",
          "s-0-place",
          "Liberec",
          "s-0-fte",
          fte,
          "k-0-place",
          "Liberec",
          "k-0-count",
          10);
      save("costs", "total-MZDY", "3 000 000", "requested-MZDY", requested);
      return this;
    }

    public MvcTestResult submit() {
      return head.post(application + "/podat");
    }
  }
}
