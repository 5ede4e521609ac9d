package org.spoluplan.opendata;

import java.util.List;
import java.util.Map;
import org.spoluplan.network.SocialService;
import org.spoluplan.territory.Located;
import org.spoluplan.territory.MunicipalityCode;

/// What is published now, kept from one request to the next.
public interface Published {

  /// That are given today, by name.
  List<SocialService> services();

  /// Of the whole country.
  Map<MunicipalityCode, Located> towns();
}
