package org.spoluplan.grants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.ServiceId;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;

/// Calls, applications and items of lists that are in no database.
public final class InventedCall {

  public static final MunicipalityCode TOWN = new MunicipalityCode("563889");
  private static final DateRange YEAR =
      new DateRange(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

  private InventedCall() {}

  public static CodeItem item(String code, String detail, String value) {
    return new CodeItem(
        CodeList.COST_ITEM,
        code,
        1,
        code,
        code,
        null,
        null,
        null,
        null,
        Map.of(detail, value),
        YEAR,
        null,
        "vymyšleno");
  }

  /// Of a million, for FTE and clients of one town.
  public static Call of(AskedAttachment... attachments) {
    var funder = new OrganisationId(UUID.randomUUID());
    var programme =
        new Programme(
            new ProgrammeId(UUID.randomUUID()),
            funder,
            new Programme.Content("Podpora", "Aby služby byly.", TOWN, "CZ051"),
            0);
    var window =
        new CallWindow(
            Instant.parse("2027-03-01T07:00:00Z"),
            Instant.parse("2027-03-27T07:00:00Z"),
            Instant.parse("2027-04-12T15:00:00Z"));
    var is =
        new Call.Content(
            2027,
            "Podpora 2027",
            "Na mzdy.",
            100_000_000,
            YEAR,
            window,
            null,
            LocalDate.of(2028, 2, 28),
            "odbor",
            Set.of(),
            List.of(),
            List.of(attachments),
            false);
    return new Call(
        new CallId(UUID.randomUUID()), programme, is, CallState.OPEN, null, null, false, 0);
  }

  public static Application application(int number, ApplicationContent content) {
    return new Application(
        new ApplicationId(UUID.randomUUID()),
        new CallId(UUID.randomUUID()),
        new OrganisationId(UUID.randomUUID()),
        new ServiceId(UUID.randomUUID()),
        new OrganisationId(UUID.randomUUID()),
        number,
        ApplicationState.SUBMITTED,
        content,
        null,
        null,
        null,
        null,
        0);
  }
}
