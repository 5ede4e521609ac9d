package org.spoluplan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Words are complete in both languages and none lies there unused.
class MessagesTest {

  private static final Path MAIN = Path.of("src/main");
  private static final Pattern KEY =
      Pattern.compile("\"([a-z][a-z0-9_-]*(?:\\.[a-z0-9_-]+)*)\\.?\"");

  private static final String CZECH = "";
  private static final List<String> TRANSLATIONS = List.of("_en", "_uk");

  @Test
  void everyCzechSentenceHasItsEnglishOneAndTheOtherWayRound() throws IOException {
    assertThat(keys(CZECH)).isEqualTo(keys("_en"));
  }

  /// People who look for help may read no Czech; whoever works here does.
  @Test
  void whatPeopleWhoLookForHelpReadIsInUkrainianToo() throws IOException {
    assertThat(keys("_uk")).isSubsetOf(keys(CZECH));
    for (var area : List.of("catalogue")) {
      assertThat(bundle(area + "_uk").stringPropertyNames())
          .isEqualTo(bundle(area).stringPropertyNames());
    }
  }

  /// Keys made of a family and the code of a constant (`meeting.status` + `.held`) count as used
  /// when their family is.
  @Test
  void everySentenceIsUsed() throws IOException {
    var used = literals();
    var orphans =
        keys(CZECH).stream()
            .filter(key -> !used.contains(key))
            .filter(key -> !used.contains(key.substring(0, key.lastIndexOf('.'))))
            .filter(key -> used.stream().noneMatch(literal -> key.equals("refusal." + literal)))
            .filter(
                key ->
                    used.stream()
                        .noneMatch(l -> key.equals(l + ".title") || key.equals(l + ".text")))
            .toList();
    assertThat(orphans).isEmpty();
  }

  @Test
  void everySentenceThatPagesAskForExists() throws IOException {
    var keys = keys(CZECH);
    var asked = Pattern.compile("\\bt\\(\\s*\"([a-z][a-z0-9._-]+)\"\\s*(,\\s*[^)]*)?\\)");
    var missing = new TreeSet<String>();
    for (var file : sources()) {
      var matcher = asked.matcher(Files.readString(file));
      while (matcher.find()) {
        var key = matcher.group(1);
        var family = keys.stream().anyMatch(known -> known.startsWith(key + "."));
        if (!keys.contains(key) && !(matcher.group(2) != null && family)) missing.add(key);
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Set<String> keys(String language) throws IOException {
    var all = new TreeSet<String>();
    try (Stream<Path> files = Files.list(MAIN.resolve("resources/messages"))) {
      for (var file : files.toList()) {
        var name = file.getFileName().toString().replace(".properties", "");
        var its = TRANSLATIONS.stream().filter(name::endsWith).findFirst().orElse(CZECH);
        if (its.equals(language)) all.addAll(bundle(name).stringPropertyNames());
      }
    }
    return all;
  }

  private static Properties bundle(String name) throws IOException {
    var bundle = new Properties();
    var file = MAIN.resolve("resources/messages").resolve(name + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      bundle.load(reader);
    }
    return bundle;
  }

  private static Set<String> literals() throws IOException {
    var found = new TreeSet<String>();
    for (var file : sources()) {
      var matcher = KEY.matcher(Files.readString(file));
      while (matcher.find()) found.add(matcher.group(1));
    }
    return found;
  }

  private static List<Path> sources() throws IOException {
    var all = new ArrayList<Path>();
    for (var folder : List.of("java", "jte")) {
      try (Stream<Path> files = Files.walk(MAIN.resolve(folder))) {
        all.addAll(files.filter(Files::isRegularFile).collect(Collectors.toList()));
      }
    }
    return all;
  }
}
