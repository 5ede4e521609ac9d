package org.spoluplan.grants;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.spoluplan.network.ServiceId;
import org.spoluplan.page.Page;

/// Brought by every part that knows who pays services: what was typed by hand, answers of
/// municipalities, awards of calls. Lines of all parts are added up, so no two parts may bring the
/// same money. A part that may now bring more publishes [FundingChanged] in its transaction.
public interface FundingSources {

  List<FundingLine> of(Collection<ServiceId> services, int year);

  /// Years in which it has any line of the service.
  Set<Integer> years(ServiceId service);

  /// Whether the reader may open the page that the line comes from.
  ///
  /// @return false also when another part brought the line
  boolean opens(Page page, FundingLine line);
}
