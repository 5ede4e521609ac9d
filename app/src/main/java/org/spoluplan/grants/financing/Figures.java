package org.spoluplan.grants.financing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.spoluplan.algorithms.compensation.Overcompensation;
import org.spoluplan.grants.financing.FinancingViews.Figure;
import org.spoluplan.grants.financing.Watch.Judged;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Each number of a watch with the way it was computed, in words and in numbers.
@Component
class Figures {

  private final NetworkWords words;

  Figures(NetworkWords words) {
    this.words = words;
  }

  List<Figure> of(Page page, Watch watch, Judged judged) {
    var all = new ArrayList<Figure>();
    all.add(payment(page, judged));
    all.add(perUnit(page, judged));
    all.add(certain(page, watch));
    all.add(room(page, judged));
    if (judged.expected() != judged.certain()) all.add(expected(page, judged));
    var level = judged.level();
    if (level.isOver()) {
      var certain = level == WatchLevel.OVER;
      var money = certain ? judged.certain() : judged.expected();
      all.addAll(over(page, judged, money, certain ? judged.over() : judged.expectedOver()));
    }
    return all;
  }

  private static Figure payment(Page page, Judged judged) {
    var usual = judged.payment().is().usual();
    return figure(
        page,
        "financing.figure.payment",
        judged.payment().most(),
        page.crowns(usual.usualCosts()),
        page.crowns(usual.usualIncome()));
  }

  private Figure perUnit(Page page, Judged judged) {
    var is = judged.payment().is();
    return figure(
        page,
        "financing.figure.per-unit",
        judged.payment().perUnit(),
        page.crowns(judged.payment().most()),
        words.amount(page, is.unit(), is.unitsE2()));
  }

  private static Figure certain(Page page, Watch watch) {
    var parts =
        watch.lines().stream()
            .filter(one -> one.kind().publicMoney())
            .mapToLong(one -> one.is().amounts().certain())
            .filter(one -> one > 0);
    return figure(page, "financing.figure.certain", watch.certain(), sum(page, parts));
  }

  private static String sum(Page page, LongStream parts) {
    var words = parts.mapToObj(page::crowns).collect(Collectors.joining(" + "));
    return words.isEmpty() ? page.crowns(0) : words;
  }

  private static Figure room(Page page, Judged judged) {
    return figure(
        page,
        "financing.figure.room",
        judged.room(),
        page.crowns(judged.payment().most()),
        page.crowns(judged.certain()));
  }

  private static Figure expected(Page page, Judged judged) {
    return figure(
        page,
        "financing.figure.expected",
        judged.expected(),
        page.crowns(judged.certain()),
        page.crowns(judged.expected() - judged.certain()));
  }

  private static List<Figure> over(Page page, Judged judged, long money, Overcompensation over) {
    var most = judged.payment().most();
    var carry = judged.carry();
    var percent = most == 0 ? "" : page.t("financing.percent-of-payment", over.percentOf(most));
    return List.of(
        figure(
            page,
            "financing.figure.over",
            over.over(),
            page.crowns(money),
            page.crowns(most),
            percent),
        figure(
            page,
            "financing.figure.average",
            carry.average(),
            sum(page, carry.years().stream().mapToLong(Payment::most)),
            carry.years().size()),
        carried(page, carry, over),
        figure(
            page,
            "financing.figure.return",
            over.giveBack(),
            page.crowns(over.over()),
            page.crowns(over.carry())));
  }

  private static Figure carried(Page page, CarryOver carry, Overcompensation over) {
    if (carry.shareE2() == Overcompensation.NO_CARRY) {
      return figure(page, "financing.figure.no-carry", 0);
    }
    return figure(
        page,
        "financing.figure.carry",
        over.carry(),
        page.crowns(over.over()),
        page.t("financing.percent", Percents.ofE2(carry.shareE2())),
        page.crowns(carry.average()),
        page.crowns(carry.most()));
  }

  private static Figure figure(Page page, String key, long sum, Object... numbers) {
    return new Figure(
        page.t(key + ".name"),
        page.crowns(sum),
        page.t(key + ".words"),
        page.t(key + ".numbers", numbers));
  }
}
