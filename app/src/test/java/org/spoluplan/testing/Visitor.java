package org.spoluplan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// A person at a computer. Acts as people do: by the words on buttons, links and labels.
public final class Visitor {

  private static final String STICKING_OUT =
      """
      () => [...document.querySelectorAll('main *, header *, footer *')]
        .filter(e => e.getBoundingClientRect().right > innerWidth)
        .map(e => e.tagName + '.' + e.className).slice(0, 9).join(' ')""";
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Path GUIDE = Path.of("target", "guide");
  private static final int PHONE = 360;
  private static final int DESKTOP = 1280;
  private static final int HEIGHT = 800;
  private static final String AXE = axeScript();
  private static final String VIOLATIONS =
      """
      async () => {
        const found = (await axe.run(document)).violations;
        // axe leaves empty style attributes behind; htmx would carry them over, which the CSP forbids
        document.querySelectorAll('[style=""]').forEach(node => node.removeAttribute('style'));
        return found.flatMap(rule =>
          rule.nodes.map(node => rule.id + ': ' + node.target.join(' ') + ' ' + node.failureSummary));
      }
      """;

  private final Page page;
  private final String url;
  private final List<String> complaints = new ArrayList<>();

  Visitor(Browser browser, String url) {
    this.url = url;
    var context =
        browser.newContext(
            new NewContextOptions()
                .setBaseURL(url)
                .setLocale("cs-CZ")
                .setViewportSize(DESKTOP, HEIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
    // a machine with much else to do takes its time
    context.setDefaultTimeout(30_000);
    page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) complaints.add(message.text());
        });
  }

  /// For what is not here.
  public Page page() {
    return page;
  }

  public Visitor open(String path) {
    page.navigate(url + path);
    return this;
  }

  /// Types into the field with this label.
  public Visitor fill(String label, String text) {
    field(label).fill(text);
    return this;
  }

  public Visitor choose(String label, String option) {
    field(label).selectOption(new SelectOption().setLabel(option));
    return this;
  }

  public Visitor check(String label) {
    field(label).check();
    return this;
  }

  /// The field with this label, whether it is marked as optional or not.
  public Locator field(String label) {
    return page.getByLabel(Pattern.compile("^" + escaped(label) + "( nepovinné| optional)?$"));
  }

  private static String escaped(String words) {
    return words.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
  }

  /// Presses the button with these words. What follows a colon is there only for those who listen,
  /// and the browser may put a space before it.
  public Visitor press(String button) {
    var words = escaped(button).replace(": ", "\\s*:\\s*");
    var name = Pattern.compile("^" + words + "$");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
    return this;
  }

  /// Follows the link with these words.
  public Visitor follow(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
        .first()
        .click();
    return this;
  }

  /// Waits until these words stand on the page.
  public Visitor see(String text) {
    try {
      page.getByText(text).filter(new Locator.FilterOptions().setVisible(true)).first().waitFor();
    } catch (TimeoutError e) {
      throw new AssertionError(
          "\"%s\" does not stand at %s:%n%s"
              .formatted(text, path(), page.locator("body").innerText()),
          e);
    }
    return this;
  }

  /// The path where the visitor is, with the query.
  public String path() {
    return page.url().substring(url.length());
  }

  /// The whole page on a phone and on a desk, in light and in dark: `target/screenshots/NAME-…png`.
  public Visitor screenshot(String name) {
    for (var width : List.of(PHONE, DESKTOP)) {
      page.setViewportSize(width, HEIGHT);
      for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        var dark = scheme == ColorScheme.DARK ? "-dark" : "";
        var file = SCREENSHOTS.resolve(name + "-" + width + dark + ".png");
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
      }
    }
    return this;
  }

  /// A picture for the user guide, of a phone and of a desk, in light: `target/guide/NAME-…png`.
  public Visitor guide(String name) {
    for (var width : List.of(PHONE, DESKTOP)) {
      page.setViewportSize(width, HEIGHT);
      var file = GUIDE.resolve(name + "-" + width + ".png");
      page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
    }
    return this;
  }

  /// Fails when axe finds anything at all on the page as it stands, on a desk or on a phone.
  public Visitor axe() {
    for (var width : List.of(PHONE, DESKTOP)) {
      page.setViewportSize(width, HEIGHT);
      page.evaluate(AXE);
      assertThat((List<?>) page.evaluate(VIOLATIONS))
          .as("axe at %s, %d px", path(), width)
          .isEmpty();
      requireNoSideScroll(width);
    }
    requireQuiet();
    return this;
  }

  private void requireNoSideScroll(int width) {
    var actual = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
    assertThat(actual)
        .as(() -> "width of %s; sticking out: %s".formatted(path(), page.evaluate(STICKING_OUT)))
        .isLessThanOrEqualTo(width);
  }

  /// Neither a script nor the content security policy complained.
  void requireQuiet() {
    assertThat(complaints).as("errors in the browser").isEmpty();
  }

  void close() {
    page.context().close();
  }

  private static String axeScript() {
    try (var script = Visitor.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(script, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
