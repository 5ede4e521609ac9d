package org.spoluplan.network.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.Place;
import org.spoluplan.network.Place.BarrierFree;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.ServiceChanged;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/// A question that was answered holds what the register said, until that is secret.
@ApplicationTest
class ForgettingTest {

  private static final String SAID =
      """
      {"secret": false, "municipality": {"value": "563889"},
       "address": {"street": "Tajná", "houseNumber": "5"},
       "barrierFree": "UNKNOWN", "valid": {}}""";

  @Autowired DSLContext sql;
  @Autowired ApplicationContext application;
  @Autowired TransactionTemplate transaction;

  @Test
  void answeredQuestionsForgetAnAddressThatBecameSecret() {
    var shelter = SampleServices.shelter("Zapomenout adresu");
    var secret =
        new Place(
            null,
            true,
            SampleServices.LIBEREC,
            null,
            "zvoňte u Nováků",
            BarrierFree.UNKNOWN,
            new DateRange(null, null));
    var content =
        new ServiceContent(
            shelter.name(),
            shelter.registration(),
            shelter.clientele(),
            shelter.forms(),
            shelter.area(),
            shelter.terms(),
            shelter.description(),
            shelter.easyRead(),
            shelter.contacts(),
            List.of(secret));
    var id = new SampleServices(application).addOfStranger("Tajní, z. s.", content);
    for (var settled : List.of(true, false)) {
      sql.execute(
          "insert into network.register_question"
              + " (service_id, part, of_what, said, asked_at, settled_at, taken)"
              + " values (?, 'place', ?, ?::jsonb, now(), case when ? then now() end,"
              + " case when ? then true end)",
          id.value(),
          "dům " + settled,
          SAID,
          settled,
          settled);
    }
    transaction.executeWithoutResult(_ -> application.publishEvent(new ServiceChanged(id)));
    var left =
        sql.fetch(
            "select settled_at is not null, said from network.register_question"
                + " where service_id = ?",
            id.value());
    assertThat(left).hasSize(1);
    assertThat(left.getFirst().get(0, Boolean.class)).isTrue();
    assertThat(left.getFirst().get(1)).isNull();
    assertThat(sql.fetchValue("select hours from network.place where service_id = ?", id.value()))
        .isNull();
  }
}
