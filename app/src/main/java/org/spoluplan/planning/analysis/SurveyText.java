package org.spoluplan.planning.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spoluplan.documents.Markup;
import org.spoluplan.page.Messages;
import org.spoluplan.planning.Plan;
import org.spoluplan.surveys.Count;
import org.spoluplan.surveys.ProtectedSums;
import org.spoluplan.surveys.SurveyResults;
import org.springframework.stereotype.Component;

/// What published surveys of the town found, small counts hidden as everywhere.
@Component
class SurveyText {

  private final SurveyResults results;
  private final Messages messages;

  SurveyText(SurveyResults results, Messages messages) {
    this.results = results;
    this.messages = messages;
  }

  String of(Plan plan) {
    var texts =
        results.list().stream()
            .filter(one -> one.published() && one.owner().equals(plan.organisation()))
            .map(one -> results.find(one.id()))
            .flatMap(Optional::stream)
            .filter(sums -> !sums.respondents().isHidden())
            .map(this::survey)
            .toList();
    return texts.isEmpty() ? say("plan.analysis.surveys.none") : String.join("\n\n", texts);
  }

  private String say(String key, Object... arguments) {
    return messages.of(Messages.CZECH, key, arguments);
  }

  private String survey(ProtectedSums sums) {
    var questions =
        sums.questions().stream()
            .filter(one -> !one.options().isEmpty())
            .map(one -> question(one, sums.least()))
            .collect(Collectors.joining("\n\n"));
    return "### "
        + Markup.escape(sums.title())
        + "\n\n"
        + say("plan.analysis.surveys.lead", written(sums.respondents(), sums.least()), sums.least())
        + "\n\n"
        + questions;
  }

  /// A table under its question, with the options that people can tick.
  private String question(ProtectedSums.Question question, int least) {
    var head = List.of(say("plan.analysis.answer"), say("plan.analysis.respondents"));
    var rows =
        question.options().stream()
            .map(one -> List.of(Markup.escape(one.label()), written(one.count(), least)))
            .toList();
    var caption = question.label().replaceAll("\\s+", " ").strip();
    var several = question.several() ? say("plan.analysis.several") + "\n\n" : "";
    return several + "Tabulka: " + Markup.escape(caption) + "\n\n" + MarkupTable.of(head, rows);
  }

  private static String written(Count count, int least) {
    return count.isHidden() ? "< " + least : String.format(Messages.CZECH, "%,d", count.people());
  }
}
