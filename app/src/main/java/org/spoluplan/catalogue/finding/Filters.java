package org.spoluplan.catalogue.finding;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.algorithms.finding.Answer;
import org.spoluplan.algorithms.finding.Facet;
import org.spoluplan.catalogue.finding.FindingView.Choice;
import org.spoluplan.catalogue.finding.FindingView.Filter;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.territory.MunicipalityCode;
import org.springframework.stereotype.Component;

/// What a search can be narrowed by, with how many there are.
@Component
class Filters {

  /// Of the longest lists only what most of the services have: a page of a thousand ticks helps
  /// nobody.
  private static final int LONGEST = 30;

  private final CodeLists codes;
  private final KeptCatalogue catalogue;

  Filters(CodeLists codes, KeptCatalogue catalogue) {
    this.codes = codes;
    this.catalogue = catalogue;
  }

  List<Filter> of(Answer answer, Form form, Page page, LocalDate day) {
    return FindingForm.offered().stream()
        .map(facet -> filter(facet, answer.counts().getOrDefault(facet, Map.of()), form, page, day))
        .filter(filter -> !filter.choices().isEmpty())
        .toList();
  }

  private Filter filter(
      Facet facet, Map<String, Integer> counts, Form form, Page page, LocalDate day) {
    var field = FindingForm.field(facet);
    var values = new ArrayList<>(most(counts));
    form.values(field).stream().filter(value -> !values.contains(value)).forEach(values::add);
    var choices = new ArrayList<Choice>();
    for (var value : values) {
      label(facet, value, page, day)
          .ifPresent(label -> choices.add(new Choice(value, label, counts.getOrDefault(value, 0))));
    }
    choices.sort(Comparator.comparing(Choice::label, Collator.getInstance(page.locale())));
    return new Filter(facet, field, isYesOrNo(facet), choices);
  }

  private static List<String> most(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(LONGEST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isYesOrNo(Facet facet) {
    return switch (facet) {
      case FREE_NOW, FREE_OF_CHARGE, BARRIER_FREE -> true;
      case GROUP, TYPE, FORM, LANGUAGE, SITUATION, AGE, MUNICIPALITY -> false;
    };
  }

  private Optional<String> label(Facet facet, String value, Page page, LocalDate day) {
    return switch (facet) {
      case TYPE -> type(value, day).map(item -> item.plainName(page.locale()));
      case GROUP -> plainName(CodeList.TARGET_GROUP, value, page, day);
      case FORM -> plainName(CodeList.SERVICE_FORM, value, page, day);
      case LANGUAGE -> Optional.of(Locale.of(value).getDisplayLanguage(page.locale()));
      case FREE_NOW, FREE_OF_CHARGE, BARRIER_FREE ->
          value.equals(Facet.YES)
              ? Optional.of(page.t("catalogue.filter", facet))
              : Optional.empty();
      case SITUATION -> Optional.ofNullable(catalogue.situations().get(value));
      case AGE -> Optional.of(page.t("catalogue.years", value.replace('-', '–')));
      case MUNICIPALITY -> MunicipalityCode.of(value).flatMap(catalogue::townName);
    };
  }

  private Optional<String> plainName(CodeList list, String code, Page page, LocalDate day) {
    return codes.find(list, code, day).map(item -> item.plainName(page.locale()));
  }

  /// Of a registered service or of other help.
  Optional<CodeItem> type(String code, LocalDate day) {
    return codes
        .find(CodeList.SERVICE_TYPE, code, day)
        .or(() -> codes.find(CodeList.OTHER_HELP, code, day));
  }
}
