package org.spoluplan.capacity.targets;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.capacity.targets.GapViews.Line;
import org.spoluplan.capacity.targets.GapViews.PartLine;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Gaps in words of the reader.
@Component
class GapLines {

  private static final int METRES = 1000;

  private final NetworkWords words;

  GapLines(NetworkWords words) {
    this.words = words;
  }

  Line line(Page page, Gap gap, LocalDate day) {
    var target = gap.target();
    var judged = gap.judgement();
    return new Line(
        target.id().path(),
        gap.unit().name(),
        gap.unit().path(),
        words.of(page, CodeList.SERVICE_TYPE, target.is().type()),
        amount(page, target, judged.fundedE2()),
        amount(page, target, gap.registeredE2() == 0 ? null : gap.registeredE2()),
        perThousand(page, gap),
        amount(page, target, judged.minimumE2()),
        amount(page, target, judged.idealE2()),
        amount(page, target, judged.urgentE2()),
        amount(page, target, judged.wishedE2()),
        covered(page, target, day),
        nearest(page, gap),
        judged.status());
  }

  private String perThousand(Page page, Gap gap) {
    var amount = amount(page, gap.target(), gap.perThousandE2());
    if (amount.isEmpty()) return "";
    return page.t("gap.per-thousand", amount, page.t("gap.people", gap.target().is().people()));
  }

  private String covered(Page page, Target target, LocalDate day) {
    return target.substitutions().stream()
        .filter(one -> one.valid().contains(day))
        .map(one -> one.name() + " (" + amount(page, target, one.amountE2()) + ")")
        .collect(Collectors.joining(", "));
  }

  private static String nearest(Page page, Gap gap) {
    return gap.nearest()
        .map(
            one ->
                page.t(
                    "gap.nearest",
                    one.service().is().name(),
                    one.place(),
                    Math.round((double) one.metres() / METRES)))
        .orElse("");
  }

  PartLine part(Page page, Target target, Gap.Part part) {
    return new PartLine(
        part.service().is().name(),
        part.service().path(),
        page.t(part.typedKey() ? "gap.key.typed" : "gap.key.inhabitants"),
        amount(page, target, part.wholeE2()),
        amount(page, target, part.partE2()),
        DivisionController.path(part.service().id()));
  }

  private String amount(Page page, Target target, @Nullable Long amountE2) {
    return amountE2 == null ? "" : words.amount(page, target.is().measure(), amountE2);
  }
}
