package org.spoluplan.surveys.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.PersonNames;

/// Words that look like the name of somebody, before a text is cited in public. A warning: only
/// people can tell.
public final class NamesSuspected {

  private static final Pattern HONOURED =
      Pattern.compile(
          "(?<!\\p{L})(?:paní|pana|panu|panem|pan|slečn[ay]|doktork?[aoyu]\\w*)[ \\u00a0]"
              + "(\\p{Lu}\\p{Ll}{2,}(?:[ \\u00a0]\\p{Lu}\\p{Ll}{2,})?)");

  private NamesSuspected() {}

  public static List<String> in(String text) {
    var found = new ArrayList<String>();
    HONOURED.matcher(text).results().map(one -> one.group(1)).forEach(found::add);
    PersonNames.in(text).forEach(name -> found.add(name.value()));
    return found.stream().distinct().toList();
  }
}
