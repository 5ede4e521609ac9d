package org.spoluplan.algorithms.allocation;

import org.spoluplan.algorithms.allocation.AllocationRefusal.Expected;

/// One Czech sentence for each refusal.
public final class RefusalInWords {

  private static final int LONGEST = 80;

  private RefusalInWords() {}

  public static String of(AllocationRefusal refusal) {
    return switch (refusal) {
      case AllocationRefusal.NotJson(int line, int column) ->
          "Soubor nelze přečíst jako JSON (řádek %d, znak %d).".formatted(line, column);
      case AllocationRefusal.WrongType(String where, Expected expected) ->
          "Na místě „%s“ má být %s.".formatted(shortened(where), expected(expected));
      case AllocationRefusal.UnknownField(String where) ->
          "Pole „%s“ není známé; kritérium se jmenuje mezi váhami.".formatted(shortened(where));
      case AllocationRefusal.MissingField(String where) -> "Chybí pole „%s“.".formatted(where);
      case AllocationRefusal.UnknownWord unknown ->
          "Na místě „%s“ stojí „%s“; může tam být jen %s."
              .formatted(
                  unknown.where(), shortened(unknown.word()), String.join(", ", unknown.allowed()));
      case AllocationRefusal.NotANumber(String where, String value) ->
          "„%s“ na místě „%s“ není číslo; píše se číslicemi s desetinnou tečkou, bez mezer."
              .formatted(shortened(value), shortened(where));
      case AllocationRefusal.TooManyDecimals(String where, int allowed) ->
          "Číslo na místě „%s“ má příliš mnoho desetinných míst (nejvýše %d)."
              .formatted(shortened(where), allowed);
      case AllocationRefusal.TooLarge(String where) ->
          "Číslo na místě „%s“ je příliš velké.".formatted(shortened(where));
      case AllocationRefusal.Negative(String where) ->
          "Číslo na místě „%s“ nesmí být záporné.".formatted(shortened(where));
      case AllocationRefusal.NotAShare(String where) ->
          "Na místě „%s“ má být podíl od 0 do 1, například 0.75 za tři čtvrtiny.".formatted(where);
      case AllocationRefusal.NoApplications() -> "Ve výzvě není žádná žádost.";
      case AllocationRefusal.NoId(int position) ->
          "%d. žádost nemá označení (id).".formatted(position);
      case AllocationRefusal.DuplicateId(String id) ->
          "Označení žádosti „%s“ je ve výzvě dvakrát.".formatted(shortened(id));
      default -> ofTheRule(refusal);
    };
  }

  private static String ofTheRule(AllocationRefusal refusal) {
    return switch (refusal) {
      case AllocationRefusal.NoCriteria() ->
          "Pravidlo nemá žádné kritérium s váhou (rule/weights).";
      case AllocationRefusal.DuplicateCriterion(String criterion) ->
          "Kritérium „%s“ je v pravidle dvakrát.".formatted(shortened(criterion));
      case AllocationRefusal.NoWeight() -> "Všechny váhy jsou nulové, není podle čeho dělit.";
      case AllocationRefusal.WeightsNotOne one ->
          "Součet vah má být 1, ale je %s.".formatted(CzechNumbers.plain(one.sum()));
      case AllocationRefusal.ZeroWeightInProduct(String criterion) ->
          "Kritéria se násobí a „%s“ má váhu 0; kritérium buď vynechte, nebo mu dejte váhu."
              .formatted(criterion);
      case AllocationRefusal.UnknownCriterion(String criterion) ->
          "Kritérium „%s“ má váhu, ale žádná žádost nemá jeho hodnotu."
              .formatted(shortened(criterion));
      case AllocationRefusal.MissingValue(String id, String criterion) ->
          "Žádost „%s“ nemá hodnotu kritéria „%s“.".formatted(shortened(id), shortened(criterion));
      case AllocationRefusal.ZeroSum(String criterion) ->
          "Součet hodnot kritéria „%s“ je 0, nelze podle něj dělit."
              .formatted(shortened(criterion));
      case AllocationRefusal.ZeroProduct() ->
          "Součin kritérií je u všech žádostí 0, nelze podle něj dělit.";
      case AllocationRefusal.WrongRounding wrong ->
          "Zaokrouhlovat nelze na %s Kč; jednotkou je 1, 2 nebo 5 s nulami, nejméně haléř (0.01)."
              .formatted(CzechNumbers.plain(wrong.unit()));
      case AllocationRefusal.RoundingAbovePot(long unit, long pot) ->
          "Jednotka zaokrouhlení %s je víc než rozdělovaná částka %s."
              .formatted(crowns(unit), crowns(pot));
      case AllocationRefusal.ReserveAbovePot(long reserve, long pot) ->
          "Rezerva %s je víc než rozdělovaná částka %s.".formatted(crowns(reserve), crowns(pot));
      case AllocationRefusal.FloorAbovePot(long floor, long pot) ->
          "Nejnižší částka %s je víc než rozdělovaná částka %s."
              .formatted(crowns(floor), crowns(pot));
      case AllocationRefusal.FloorAboveCap(long floor, long cap) ->
          "Nejnižší částka %s je víc než strop %s.".formatted(crowns(floor), crowns(cap));
      default -> ofGuarantees(refusal);
    };
  }

  private static String ofGuarantees(AllocationRefusal refusal) {
    return switch (refusal) {
      case AllocationRefusal.MissingCosts(String id) ->
          "Žádost „%s“ neříká uznatelné náklady (eligibleCosts), podle nichž má být omezena."
              .formatted(shortened(id));
      case AllocationRefusal.GuaranteesAbovePot(long sum, long pot) ->
          "Zaručené částky jsou dohromady %s, víc než rozdělovaná částka %s."
              .formatted(crowns(sum), crowns(pot));
      case AllocationRefusal.GuaranteeAboveLimit(String id, long guaranteed, long limit) ->
          "Žádosti „%s“ je zaručeno %s, ale dostat smí nejvýše %s."
              .formatted(shortened(id), crowns(guaranteed), crowns(limit));
      case AllocationRefusal.GuaranteeBelowFloor(String id, long guaranteed, long floor) ->
          "Žádosti „%s“ je zaručeno %s, méně než nejnižší částka %s."
              .formatted(shortened(id), crowns(guaranteed), crowns(floor));
      case AllocationRefusal.GuaranteeNotRounded(String id, long guaranteed, long unit) ->
          "Žádosti „%s“ je zaručeno %s, což není násobek jednotky zaokrouhlení %s."
              .formatted(shortened(id), crowns(guaranteed), crowns(unit));
      default -> throw new IllegalStateException(refusal.key());
    };
  }

  private static String expected(Expected expected) {
    return switch (expected) {
      case OBJECT -> "objekt {…}";
      case LIST -> "seznam […]";
      case TEXT -> "text";
      case YES_OR_NO -> "true, nebo false";
    };
  }

  private static String crowns(long amount) {
    return CzechNumbers.crowns(amount);
  }

  /// One line, whatever stood in the file.
  private static String shortened(String text) {
    var line = text.replaceAll("\\p{Cntrl}", "·");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
