package org.spoluplan.page;

import java.time.ZoneId;
import java.util.Locale;
import org.spoluplan.kernel.Today;
import org.springframework.stereotype.Component;

/// Texts, dates and numbers in the reader's language.
@Component
public class Words {

  /// Meetings happen here; instants are shown in this zone.
  public static final ZoneId ZONE = Today.ZONE;

  private final Messages messages;

  Words(Messages messages) {
    this.messages = messages;
  }

  public Messages messages() {
    return messages;
  }

  public Dates dates(Locale locale) {
    return Dates.in(locale);
  }
}
