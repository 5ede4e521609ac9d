package org.spoluplan.catalogue.thesaurus;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.finding.Concept;
import org.spoluplan.algorithms.finding.Listing.Sex;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.page.Form;
import org.springframework.stereotype.Component;

/// A concept as a form: what people say, and what it means.
@Component
class WordsForm {

  private static final Pattern CODE = Pattern.compile("[tngm]-[a-z0-9-]{1,60}");
  private static final int LONGEST_LABEL = 100;
  private static final int LONGEST = 4000;
  private static final int OLDEST = 120;

  private final CodeLists codes;

  WordsForm(CodeLists codes) {
    this.codes = codes;
  }

  static Form of(Edition edition) {
    var is = edition.is();
    var known = new HashMap<String, @Nullable Object>();
    known.put("code", is.id());
    known.put("label", is.label());
    known.put("phrases", String.join("\n", is.phrases()));
    known.put("types", Concept.written(is.types()));
    known.put("groups", Concept.written(is.groups()));
    known.put("forms", is.forms());
    known.put("ageFrom", is.ageFrom());
    known.put("ageTo", is.ageTo());
    known.put("sex", is.sex());
    known.put("version", edition.version());
    return Form.filled(known);
  }

  /// @param code of a concept that is known; null when the form says it
  Concept read(Form form, @Nullable String code, LocalDate day) {
    return new Concept(
        code == null ? code(form) : code,
        form.text("label", LONGEST_LABEL),
        phrases(form),
        weights(form, "types", day, CodeList.SERVICE_TYPE, CodeList.OTHER_HELP),
        weights(form, "groups", day, CodeList.TARGET_GROUP),
        new HashSet<>(form.values("forms")),
        form.optionalInteger("ageFrom", 0, OLDEST),
        form.optionalInteger("ageTo", 0, OLDEST),
        form.choice("sex", Sex.class));
  }

  private static String code(Form form) {
    var code = form.text("code", LONGEST_LABEL);
    if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      form.reject("code", "thesaurus.error.code");
    }
    return code;
  }

  private static List<String> phrases(Form form) {
    return Arrays.stream(form.text("phrases", LONGEST).split("\n"))
        .map(String::strip)
        .filter(phrase -> !phrase.isEmpty())
        .distinct()
        .toList();
  }

  private Map<String, Double> weights(Form form, String field, LocalDate day, CodeList... lists) {
    var typed = form.optionalText(field, LONGEST);
    if (typed == null) return Map.of();
    try {
      var weights = Concept.weights(typed);
      var unknown = new HashSet<>(weights.keySet());
      unknown.removeAll(known(day, lists));
      if (!unknown.isEmpty()) {
        form.reject(field, "thesaurus.error.codes", String.join(", ", unknown));
      }
      return weights;
    } catch (IllegalArgumentException e) {
      form.reject(field, "thesaurus.error.weights");
      return Map.of();
    }
  }

  private Set<String> known(LocalDate day, CodeList... lists) {
    var known = new HashSet<String>();
    for (var list : lists) {
      codes.list(list, day).stream().map(CodeItem::code).forEach(known::add);
    }
    return known;
  }
}
