package org.spoluplan.command;

import java.util.HashMap;
import java.util.Map;
import org.spoluplan.Application;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// The whole application without its pages and without what is done by the clock: search and
/// letters learn of what a command does, and it ends after they have.
final class WithoutPages {

  /// What a command prints is its answer, not what happens on the way.
  private static final String QUIET = "--logging.level.org.spoluplan=WARN";

  private WithoutPages() {}

  /// @param more settings of the command
  static ConfigurableApplicationContext start(Database database, Map<String, Object> more) {
    var settings = new HashMap<>(database.springSettings());
    settings.put("server.port", -1);
    settings.put("spoluplan.schedule", false);
    settings.put("spoluplan.reindex", false);
    settings.put("spoluplan.url", "http://localhost:8080");
    settings.put("spring.modulith.events.republish-outstanding-events-on-restart", false);
    settings.put("spring.task.execution.shutdown.await-termination", true);
    settings.put("spring.task.execution.shutdown.await-termination-period", "30s");
    settings.putAll(more);
    return new SpringApplicationBuilder(Application.class)
        .initializers(
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("command line", settings)))
        .run(QUIET);
  }
}
