package org.spoluplan.network.requests;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.basic.EntryId;
import org.spoluplan.territory.MunicipalityCode;

/// One service of a request, an existing or a new one.
///
/// @param service  null for a new one
/// @param type     of the list of service types
/// @param nowE2    units in the network now, hundredths
/// @param wantedE2 units asked for, hundredths
/// @param costE2   of a year, in hundredths of a crown
/// @param entry    what came of it in the network
record AskedService(
    UUID id,
    @Nullable ServiceId service,
    String name,
    String type,
    String form,
    String unit,
    long nowE2,
    long wantedE2,
    @Nullable Long costE2,
    List<MunicipalityCode> municipalities,
    @Nullable EntryId entry) {

  AskedService {
    municipalities = List.copyOf(municipalities);
  }
}
