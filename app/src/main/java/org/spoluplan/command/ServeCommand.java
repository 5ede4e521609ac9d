package org.spoluplan.command;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.spoluplan.Application;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `serve`: the application with its pages.
@Command(name = "serve", description = "Starts the application.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  @Mixin private DatabaseOptions database = new DatabaseOptions();

  @Option(
      names = "--port",
      description = "port to listen on (default: ${DEFAULT-VALUE})",
      defaultValue = "8080")
  private int port;

  @Mixin private AddressOption address = new AddressOption();

  @Mixin private MailOptions mail = new MailOptions();

  @Option(names = "--demo", description = "fill an empty database with the invented demo region")
  private boolean demo;

  @Option(names = "--until-ready", hidden = true, description = "end as soon as pages are served")
  private boolean untilReady;

  @Override
  public Integer call() throws InterruptedException {
    var open = database.open();
    var settings = open.springSettings();
    settings.put("server.port", port);
    settings.put("spoluplan.demo", demo);
    settings.putAll(address.settings());
    settings.putAll(mail.settings());
    var stopped = new CountDownLatch(1);
    var context = start(settings, open);
    if (untilReady) {
      stop(context, open, stopped);
      return 0;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(context, open, stopped)));
    announce();
    stopped.await();
    return 0;
  }

  private static ConfigurableApplicationContext start(
      Map<String, Object> settings, Database database) {
    try {
      return new SpringApplicationBuilder(Application.class)
          .registerShutdownHook(false)
          .initializers(
              context ->
                  context
                      .getEnvironment()
                      .getPropertySources()
                      .addFirst(new MapPropertySource("command line", settings)))
          .run();
    } catch (RuntimeException e) {
      database.stop();
      throw e;
    }
  }

  /// Pages first, the database after them.
  private static void stop(
      ConfigurableApplicationContext context, Database database, CountDownLatch stopped) {
    context.close();
    database.stop();
    stopped.countDown();
  }

  private void announce() {
    var startedAt = ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.printf(
        Locale.ROOT,
        "Spoluplán is ready in %.1f s: http://localhost:%d%n",
        (System.currentTimeMillis() - startedAt) / 1000.0,
        port);
  }
}
