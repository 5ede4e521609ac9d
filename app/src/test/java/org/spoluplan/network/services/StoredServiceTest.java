package org.spoluplan.network.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spoluplan.network.db.Tables.PLACE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.Address;
import org.spoluplan.network.Ages;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.Capacity;
import org.spoluplan.network.Clientele;
import org.spoluplan.network.Clientele.GroupServed;
import org.spoluplan.network.Contact;
import org.spoluplan.network.Place;
import org.spoluplan.network.Place.BarrierFree;
import org.spoluplan.network.Provider;
import org.spoluplan.network.ProviderId;
import org.spoluplan.network.Registration;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.ServiceForm;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.Terms;
import org.spoluplan.network.Vacancy;
import org.spoluplan.network.Vacancy.Answer;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Point;
import org.spoluplan.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@ApplicationTest
class StoredServiceTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 8);
  private static final MunicipalityCode LIBEREC = new MunicipalityCode("563889");
  private static final DateRange EVER = new DateRange(LocalDate.of(2010, 1, 1), null);

  @Autowired ServiceWriting writing;
  @Autowired ProviderEntries providers;
  @Autowired Services services;
  @Autowired Vacancies vacancies;
  @Autowired DSLContext sql;

  @Test
  void whatIsWrittenIsReadWhole() {
    var content = shelter("Azylový dům Lípa", List.of(open(), secret()));
    var id = add(content);
    assertThat(services.get(id).is()).isEqualTo(content);
  }

  @Test
  void aChangeReplacesTheWholeOnceOnly() {
    var id = add(shelter("Dřív", List.of(open())));
    var later = shelter("Potom", List.of());
    assertThat(writing.change(id, 1, later)).isTrue();
    assertThat(writing.change(id, 1, later)).as("somebody was quicker").isFalse();
    assertThat(services.get(id).is()).isEqualTo(later);
  }

  @Test
  void ofASecretAddressOnlyTheMunicipalityIsKept() {
    var place =
        new Place(
            "Dům U Růže",
            true,
            LIBEREC,
            new Address(null, "Tajná", "7", "46001", 1L, new Point(5076000, 1505000)),
            null,
            BarrierFree.UNKNOWN,
            EVER);
    assertThat(place.toString()).doesNotContain("Tajná").doesNotContain("Růže");
    var id = add(shelter("Azylový dům pro ženy", List.of(place)));
    assertThatThrownBy(
            () ->
                sql.update(PLACE)
                    .set(PLACE.STREET, "Tajná")
                    .where(PLACE.SERVICE_ID.eq(id.value()))
                    .execute())
        .as("the database keeps none, whoever writes")
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void aServiceHasEndedWhenEitherItsRegistrationOrItsLastPlaceHas() {
    var past = new DateRange(LocalDate.of(2008, 1, 1), LocalDate.of(2012, 12, 31));
    var closed = new Place("Bývalý", false, LIBEREC, null, null, BarrierFree.NO, past);
    var ended = add(shelter("Bez místa", List.of(closed)));
    var given = add(shelter("S místem", List.of(closed, open())));
    var field = add(shelter("Terénní", List.of()));
    assertThat(services.given(TODAY))
        .extracting(one -> one.id())
        .contains(given, field)
        .doesNotContain(ended);
  }

  @Test
  void theLastWordAboutRoomHolds() {
    var id = add(shelter("S volným místem", List.of(open())));
    say(id, Answer.FULL, null, "2027-03-07T08:00:00Z");
    say(id, Answer.FREE, 2, "2027-03-08T07:00:00Z");
    assertThat(services.vacancies(id))
        .singleElement()
        .satisfies(last -> assertThat(last.free()).isEqualTo(2));
    assertThat(services.vacancies().get(id)).hasSize(1);
  }

  private void say(ServiceId id, Answer answer, @Nullable Integer free, String moment) {
    var unit = free == null ? null : "LUZKA";
    vacancies.add(
        new Vacancy(
            id,
            "POB",
            answer,
            free,
            unit,
            null,
            Instant.parse(moment),
            new PersonId(UUID.randomUUID())));
  }

  private ServiceId add(ServiceContent content) {
    var provider =
        new Provider(new ProviderId(UUID.randomUUID()), null, "Zkušební " + content.name(), null);
    providers.add(provider);
    var id = new ServiceId(UUID.randomUUID());
    writing.add(id, provider.id(), content);
    return id;
  }

  private static Place open() {
    var address =
        new Address("Město", "Nádražní", "12/4", "46001", 123L, new Point(5076612, 1505112));
    return new Place("Dům", false, LIBEREC, address, "Po–Pá 8–16", BarrierFree.PARTLY, EVER);
  }

  private static Place secret() {
    return new Place(null, true, LIBEREC, null, "nonstop", BarrierFree.UNKNOWN, EVER);
  }

  private static ServiceContent shelter(String name, List<Place> places) {
    return new ServiceContent(
        name,
        new Registration(true, "r" + UUID.randomUUID(), "AD", EVER, new DateRange(TODAY, TODAY)),
        new Clientele(
            List.of(new GroupServed("TG07", "jen ženy"), new GroupServed("TG24", null)),
            new Ages(18, 64, "matky od 16 let"),
            List.of("cs", "uk"),
            "pro ženy s dětmi",
            "pro muže"),
        List.of(
            new ServiceForm(
                "POB",
                true,
                "stále",
                List.of(
                    Capacity.whole("LUZKA", 20, "z toho 4 přistýlky"),
                    new Capacity("UVAZKY", 350, null)))),
        AreaServed.of(Set.of(LIBEREC, new MunicipalityCode("564117")), "Liberecko"),
        new Terms(false, "130 Kč na noc", "zavolejte", "asi měsíc", "vedoucí domu"),
        "Bydlení na nejvýš rok.",
        "Můžete tu bydlet.",
        List.of(
            new Contact(Contact.Kind.PHONE, "+420000000001", "nonstop"),
            new Contact(Contact.Kind.EMAIL, "dum@example.org", null)),
        places);
  }
}
