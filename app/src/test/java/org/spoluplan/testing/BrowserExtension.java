package org.spoluplan.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// One Chromium for all browser tests of a run; each test gets its own [Browsers].
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

  private static final Namespace HERE = Namespace.create(BrowserExtension.class);
  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return chromium()
        .map(path -> ConditionEvaluationResult.enabled("in " + path))
        .orElseGet(
            () ->
                ConditionEvaluationResult.disabled(
                    "no Chromium on this machine; on Debian: apt-get install chromium"));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browsers.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(HERE)
        .computeIfAbsent(Browsers.class, _ -> browsers(context), Browsers.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    var browsers = context.getStore(HERE).get(Browsers.class, Browsers.class);
    if (browsers != null) browsers.close();
  }

  private static Browsers browsers(ExtensionContext context) {
    var running =
        context
            .getRoot()
            .getStore(HERE)
            .computeIfAbsent(Running.class, _ -> Running.start(), Running.class);
    return new Browsers(running.browser(), SpringExtension.getApplicationContext(context));
  }

  private static Optional<Path> chromium() {
    return PLACES.stream().filter(Files::isExecutable).findFirst();
  }

  private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

    static Running start() {
      var playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      var options =
          new LaunchOptions()
              .setExecutablePath(chromium().orElseThrow())
              .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--lang=cs"));
      return new Running(playwright, playwright.chromium().launch(options));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }
}
