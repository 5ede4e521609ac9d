package org.spoluplan.network.keeping;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.Ages;
import org.spoluplan.network.Clientele;
import org.spoluplan.network.Clientele.GroupServed;
import org.spoluplan.page.Form;

/// Whom it is for and whom not.
final class WhomFields {

  private static final int OLDEST = 120;

  private WhomFields() {}

  static void fill(Map<String, @Nullable Object> form, Clientele whom) {
    form.put("group", whom.groups().stream().map(GroupServed::code).toList());
    whom.groups().forEach(group -> form.put("group-note-" + group.code(), group.note()));
    form.put("age-from", whom.ages().from());
    form.put("age-to", whom.ages().to());
    form.put("age-note", whom.ages().note());
    form.put("language", whom.languages());
    form.put("for-whom", whom.forWhom());
    form.put("not-for", whom.notFor());
  }

  static Clientele read(Form form, Choices choices) {
    return new Clientele(
        groups(form, choices),
        ages(form),
        form.values("language").stream().distinct().filter(choices::speaks).toList(),
        form.optionalText("for-whom", Limits.TEXT),
        form.optionalText("not-for", Limits.TEXT));
  }

  private static List<GroupServed> groups(Form form, Choices choices) {
    return form.values("group").stream()
        .distinct()
        .filter(choices::knowsGroup)
        .sorted()
        .map(code -> new GroupServed(code, form.optionalText("group-note-" + code, Limits.LINE)))
        .toList();
  }

  private static Ages ages(Form form) {
    var from = form.optionalInteger("age-from", 0, OLDEST);
    var to = form.optionalInteger("age-to", 0, OLDEST);
    if (from != null && to != null && to < from) {
      form.reject("age-to", "service.error.age");
      to = null;
    }
    return new Ages(from, to, form.optionalText("age-note", Limits.LINE));
  }
}
