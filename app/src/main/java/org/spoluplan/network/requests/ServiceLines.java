package org.spoluplan.network.requests;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.requests.RequestViews.ServiceLine;
import org.spoluplan.page.Page;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Services of a request in words of the reader.
@Component
class ServiceLines {

  private static final long HUNDREDTHS = 100;

  private final NetworkWords words;
  private final Territory territory;

  ServiceLines(NetworkWords words, Territory territory) {
    this.words = words;
    this.territory = territory;
  }

  /// @param involved whether costs are for the reader
  List<ServiceLine> of(Page page, NetworkRequest request, boolean involved) {
    return request.is().services().stream().map(one -> line(page, one, involved)).toList();
  }

  private ServiceLine line(Page page, AskedService one, boolean involved) {
    return new ServiceLine(
        one,
        path(one.service()),
        words.of(page, CodeList.SERVICE_TYPE, one.type()),
        words.of(page, CodeList.SERVICE_FORM, one.form()),
        words.amount(page, one.unit(), one.nowE2()),
        words.amount(page, one.unit(), one.wantedE2()),
        cost(page, involved ? one.costE2() : null),
        territory.list(one.municipalities()));
  }

  private static String path(@Nullable ServiceId service) {
    return service == null ? "" : "/sluzby/" + service.value();
  }

  private static String cost(Page page, @Nullable Long costE2) {
    return costE2 == null ? "" : page.t("request.crowns", costE2 / HUNDREDTHS);
  }
}
