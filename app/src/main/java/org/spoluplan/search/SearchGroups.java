package org.spoluplan.search;

import java.util.List;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;

/// Implemented by the capability whose groups narrow what is looked for.
public interface SearchGroups {

  /// Groups to choose from: the value is the id that is among the [Entry#scopes] of all that
  /// belongs to the group.
  List<Option> offeredTo(Page page);
}
