package org.spoluplan.page;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// All words of the application: `messages/<capability>.properties` in Czech, `…_en.properties` in
/// English. Sentences are ICU message formats, so that "1 hlas, 2 hlasy, 5 hlasů" comes out right.
@Component
public class Messages {

  public static final Locale CZECH = Locale.of("cs", "CZ");
  public static final Locale ENGLISH = Locale.of("en", "GB");

  private final Map<String, String> czech = load(false);
  private final Map<String, String> english = load(true);
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
    return locale.getLanguage().equals("en") ? english : czech;
  }

  private static Map<String, String> load(boolean english) {
    try {
      var all = new HashMap<String, String>();
      for (var file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*.properties")) {
        var name = file.getFilename();
        if (name == null || name.endsWith("_en.properties") != english) continue;
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
