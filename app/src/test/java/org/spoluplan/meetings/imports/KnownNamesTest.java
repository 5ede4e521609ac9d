package org.spoluplan.meetings.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Person;
import org.spoluplan.people.PersonName;

class KnownNamesTest {

  private final Person near = person("Jana", "Dvořáčková");
  private final Person far = person("Jana", "Dvořáčková");
  private final Person other = person("Petr", "Dvořáček");
  private final Organisation charity = organisation("Oblastní charita Ořechov", "Charita Ořechov");
  private final KnownNames names =
      new KnownNames(
          List.of(near, far, other),
          Set.of(near.id().value()),
          List.of(charity, organisation("Diakonie Horní Ves", null)),
          List.of(),
          UUID.randomUUID());

  @Test
  void theNamesakeOfTheTownIsThePerson() {
    assertThat(names.person("JANA  DVOŘÁČKOVÁ").known()).isEqualTo(near.id().value());
    assertThat(names.person("Jana Dvorackova").known()).isEqualTo(near.id().value());
  }

  @Test
  void aNamesakeFromElsewhereMustBeToldApart() {
    assertThat(names.person("Petr Dvořáček")).isInstanceOf(Identity.Unsure.class);
  }

  @Test
  void whoeverNobodyKnowsIsNew() {
    assertThat(names.person("Ivana Neznámá")).isInstanceOf(Identity.New.class);
  }

  @Test
  void aSurnameAloneIsOnlyANameUnlessSomebodyOfTheTownHasIt() {
    assertThat(names.person("Neznámá")).isInstanceOf(Identity.Name.class);
    assertThat(names.person("Dvořáček")).isInstanceOf(Identity.Name.class);
    assertThat(names.person("Dvořáčková")).isInstanceOf(Identity.Unsure.class);
    assertThat(names.person("J. Dvořáčková")).isInstanceOf(Identity.Unsure.class);
    assertThat(names.person("K. Dvořáčková")).isInstanceOf(Identity.Name.class);
  }

  @Test
  void organisationsAreKnownByEitherName() {
    assertThat(names.organisation("charita ořechov").known()).isEqualTo(charity.id().value());
    assertThat(names.organisation("Oblastní charitou Ořechov")).isInstanceOf(Identity.Unsure.class);
    assertThat(names.organisation("Město Semily")).isInstanceOf(Identity.New.class);
  }

  @Test
  void amongManyTownsANameThatTellsNothingIsAnybodys() {
    var group = body("Řídicí skupina komunitního plánování", "Řídicí skupina");
    var seniors = body("Pracovní skupina pro seniory", null);
    var ofMany = names(List.of(group, seniors), null);
    assertThat(ofMany.body("Řídicí skupina")).isInstanceOf(Identity.Unsure.class);
    assertThat(ofMany.body("Pracovní skupina pro seniory").known()).isEqualTo(seniors.id().value());
    var ofOne = names(List.of(group, seniors), UUID.randomUUID());
    assertThat(ofOne.body("Řídicí skupina").known()).isEqualTo(group.id().value());
  }

  private static KnownNames names(List<BodySummary> bodies, @Nullable UUID town) {
    return new KnownNames(List.of(), Set.of(), List.of(), bodies, town);
  }

  private static BodySummary body(String name, @Nullable String brief) {
    var id = new BodyId(UUID.randomUUID());
    return new BodySummary(id, "skupina", name, brief, null, null, false);
  }

  @Test
  void groupsOfOneTownAreToldApartByTheWordsThatTell() {
    assertThat(BodyWords.share("Pracovní skupina pro seniory", "Pracovní skupina pro rodinu"))
        .isZero();
    assertThat(BodyWords.share("Pracovní skupina pro seniory", "PS Senioři")).isEqualTo(1);
  }

  private static Person person(String given, String family) {
    var name = new PersonName(null, given, family, null);
    return new Person(new PersonId(UUID.randomUUID()), name, null, Locale.of("cs"));
  }

  private static Organisation organisation(String name, @Nullable String brief) {
    return new Organisation(new OrganisationId(UUID.randomUUID()), name, brief, "provider", null);
  }
}
