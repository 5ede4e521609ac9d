package org.spoluplan.page;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// All words of the application: `messages/<capability>.properties` in Czech, `…_en.properties` in
/// English, and in Ukrainian (`…_uk.properties`) what people who look for help read; what has no
/// Ukrainian words is said in Czech. Sentences are ICU message formats, so that "1 hlas, 2 hlasy, 5
// hlasů" comes out right.
@Component
public class Messages {

  public static final Locale CZECH = Locale.of("cs", "CZ");
  public static final Locale ENGLISH = Locale.of("en", "GB");

  public static final Locale UKRAINIAN = Locale.of("uk", "UA");

  private static final List<Locale> TRANSLATIONS = List.of(ENGLISH, UKRAINIAN);

  private final Map<String, String> czech = load("");
  private final Map<String, String> english = load(suffix(ENGLISH));
  private final Map<String, String> ukrainian = overCzech(load(suffix(UKRAINIAN)));
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  /// The sentence of a key. A missing key is a fault of ours and throws; a test finds it first.
  public String of(Locale locale, String key, Object... arguments) {
    var pattern = words(locale).get(key);
    if (pattern == null) throw new IllegalArgumentException("no message " + key + " in " + locale);
    if (arguments.length == 0 && pattern.indexOf('{') < 0) return pattern;
    var format =
        formats.computeIfAbsent(
            locale.getLanguage() + ":" + key, _ -> new MessageFormat(pattern, locale));
    synchronized (format) {
      return format.format(arguments);
    }
  }

  public boolean has(Locale locale, String key) {
    return words(locale).containsKey(key);
  }

  Map<String, String> words(Locale locale) {
    return switch (locale.getLanguage()) {
      case "en" -> english;
      case "uk" -> ukrainian;
      default -> czech;
    };
  }

  /// The language of that name; Czech when we do not speak it.
  public static Locale named(String language) {
    return TRANSLATIONS.stream()
        .filter(locale -> locale.getLanguage().equals(language))
        .findFirst()
        .orElse(CZECH);
  }

  private Map<String, String> overCzech(Map<String, String> translated) {
    var all = new HashMap<>(czech);
    all.putAll(translated);
    return Map.copyOf(all);
  }

  private static String suffix(Locale locale) {
    return "_" + locale.getLanguage();
  }

  /// Of a file: "" is Czech.
  private static String suffix(String file) {
    return TRANSLATIONS.stream()
        .map(Messages::suffix)
        .filter(suffix -> file.endsWith(suffix + ".properties"))
        .findFirst()
        .orElse("");
  }

  private static Map<String, String> load(String suffix) {
    try {
      var all = new HashMap<String, String>();
      for (var file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*.properties")) {
        var name = file.getFilename();
        if (name == null || !suffix(name).equals(suffix)) continue;
        var bundle = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          bundle.load(reader);
        }
        bundle.forEach((key, text) -> all.put((String) key, (String) text));
      }
      return Map.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
