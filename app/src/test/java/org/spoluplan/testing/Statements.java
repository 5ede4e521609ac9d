package org.spoluplan.testing;

import java.util.ArrayList;
import java.util.List;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/// Listens to what is asked of the database.
@TestComponent
public class Statements implements ExecuteListener, ExecuteListenerProvider {

  private static final ThreadLocal<@Nullable List<String>> HEARD = new ThreadLocal<>();

  /// The statements that this thread makes meanwhile, in their order.
  public static List<String> during(Runnable work) {
    var heard = new ArrayList<String>();
    HEARD.set(heard);
    try {
      work.run();
    } finally {
      HEARD.remove();
    }
    return heard;
  }

  @Override
  public ExecuteListener provide() {
    return this;
  }

  @Override
  public void executeStart(ExecuteContext context) {
    var heard = HEARD.get();
    if (heard != null) heard.add(String.valueOf(context.sql()));
  }
}
