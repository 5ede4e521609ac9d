package org.spoluplan.grants;

import java.util.Optional;

/// What councils decided about calls.
public interface Decisions {

  Optional<Resolution> of(CallId call);
}
