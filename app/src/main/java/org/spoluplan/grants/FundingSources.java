package org.spoluplan.grants;

import java.util.Collection;
import java.util.List;
import org.spoluplan.network.ServiceId;

/// Brought by every part that knows who pays services: what was typed by hand, answers of
/// municipalities, agreements. Lines of all parts are added up, so no two parts may bring the same
/// money. A part whose lines changed publishes [FundingChanged] in its transaction.
public interface FundingSources {

  List<FundingLine> of(Collection<ServiceId> services, int year);
}
