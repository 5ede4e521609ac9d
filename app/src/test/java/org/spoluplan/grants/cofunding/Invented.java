package org.spoluplan.grants.cofunding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.cofunding.CofundingRequest.Content;
import org.spoluplan.network.ServiceId;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;

/// Invented municipalities and requests.
final class Invented {

  static final long CROWN = 100;
  private static final int FIRST_CODE = 500_000;

  private Invented() {}

  static MunicipalityCode code(int number) {
    return new MunicipalityCode(String.valueOf(FIRST_CODE + number));
  }

  /// All values of the municipality are the same number, whatever the key.
  static MunicipalShare share(int number, int value) {
    var need = new MunicipalNeed(code(number), value, value, value);
    return new MunicipalShare(new ShareId(UUID.randomUUID()), need, value, null, null, List.of());
  }

  static List<MunicipalShare> shares(List<Integer> values) {
    var all = new ArrayList<MunicipalShare>();
    for (int i = 0; i < values.size(); i++) all.add(share(i, values.get(i)));
    return all;
  }

  static KeyVersion rule(SplitKey key) {
    return new KeyVersion(key, 1, CROWN);
  }

  static Content content(long needed, @Nullable Long asked, Source... sources) {
    return new Content(
        needed,
        List.of(sources),
        asked,
        SplitKey.CLIENTS,
        null,
        LocalDate.of(2027, 5, 1),
        List.of());
  }

  static CofundingRequest request(
      Content content, CofundingState state, List<MunicipalShare> shares) {
    return new CofundingRequest(
        new CofundingId(UUID.randomUUID()),
        new ServiceId(UUID.randomUUID()),
        "Pečovatelská služba",
        new OrganisationId(UUID.randomUUID()),
        null,
        2028,
        content,
        state,
        rule(SplitKey.CLIENTS),
        LocalDate.of(2027, 3, 8),
        shares,
        1);
  }
}
